import type { BrowserContext } from '@playwright/test';

/** What went wrong in the pages of a test while nobody was looking. */
export interface Faults {
  /** Listens to every page of one more context; the test's own one is listened to already. */
  watch: (context: BrowserContext) => void;
  /** Says that faults like this belong to the test. One that then does not happen is a fault too. */
  expect: (pattern: RegExp) => void;
  /** Takes over everything seen so far, for a test that tries many things and judges each by itself. */
  take: () => string[];
  /** What remains to complain about, in the order it happened. */
  unexpected: () => string[];
}

/**
 * Collects console errors (breaches of the content security policy are among them), uncaught exceptions,
 * requests to anything but this machine, and requests that failed.
 */
export function collectFaults(): Faults {
  const seen: string[] = [];
  const expected: RegExp[] = [];
  return {
    watch: (context) => listen(context, (fault) => seen.push(fault)),
    expect: (pattern) => expected.push(pattern),
    take: () => seen.splice(0),
    unexpected: () => [
      ...seen.filter((fault) => !expected.some((pattern) => pattern.test(fault))),
      ...expected
        .filter((pattern) => !seen.some((fault) => pattern.test(fault)))
        .map((p) => `did not happen: ${p}`),
    ],
  };
}

function listen(context: BrowserContext, tell: (fault: string) => void): void {
  context.on('console', (message) => {
    if (message.type() === 'error') tell(`console error: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (event) => tell(`exception: ${event.error().message}`));
  context.on('request', (request) => {
    if (isForeign(request.url())) tell(`third party: ${request.url()}`);
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'unknown';
    // Leaving a page ends what it was still fetching. A breach of the policy is a console error already; the same
    // reason is given for scripts while they are switched off.
    if (reason !== 'net::ERR_ABORTED' && reason !== 'csp')
      tell(`request failed: ${request.url()} (${reason})`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) tell(`status ${response.status()}: ${response.url()}`);
  });
}

function isForeign(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return /^(https?|wss?):$/.test(protocol) && hostname !== '127.0.0.1' && hostname !== 'localhost';
}
