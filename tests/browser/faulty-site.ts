/** A site of which one file does not come as it should. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { serve, type Serving } from '../../src/build/serve.ts';
import { BUILD } from './story.ts';

/**
 * How a file comes: not at all (`missing`); only its first part, as if that were all (`short`); its first part, and then
 * the line breaks (`cut`) or says nothing more (`stuck`); never, without a word (`silent`).
 */
export type Way = 'missing' | 'short' | 'cut' | 'stuck' | 'silent';

/** What is broken. */
export interface Broken {
  /** Of a path below the site's root, without the first slash. */
  path: (path: string) => boolean;
  way: Way;
  /** How many bytes of a file come where only its first part does; half of them by default. */
  first?: (bytes: Buffer) => number;
}

/** The built site behind a line that can be broken. Nothing of it may be kept by a browser. */
export class FaultySite {
  #broken: Broken | undefined;
  /** How often what is broken was asked for. */
  asked = 0;
  /** Every path that was asked for, in order. */
  readonly paths: string[] = [];

  /** Starts it at a free port. */
  static async start(): Promise<FaultySite> {
    const whole = await serve({
      root: fileURLToPath(BUILD),
      port: 0,
      headers: { 'Cache-Control': 'no-store' },
    });
    const site = new FaultySite(whole);
    await new Promise<void>((done) => site.#server.listen(0, '127.0.0.1', done));
    return site;
  }

  readonly #server = createServer(({ url = '/' }, response) => {
    const path = (url.split('?')[0] ?? '').slice(1);
    this.paths.push(path);
    this.#open++;
    response.on('close', () => this.#open--);
    void this.#answer(path, response).catch(() => response.destroy());
  });
  #open = 0;

  private constructor(private readonly whole: Serving) {}

  /** Its address, with a slash at the end. */
  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
  }

  /** Breaks something, in place of what was broken before. */
  break(broken: Broken): void {
    this.#broken = broken;
    this.asked = 0;
  }

  /** Waits until a page has nothing left to do, and nothing is on its way to it but what never comes. */
  async quiet(page: Page): Promise<void> {
    const isStuck = /^(stuck|silent)$/.test(this.#broken?.way ?? '');
    for (let still = 0, seen = -1; still < 3; seen = this.paths.length) {
      // Leaving a page ends what is asked of it.
      await page
        .evaluate(
          // Some pages that have failed are never called idle.
          () => new Promise((done) => requestIdleCallback(() => setTimeout(done, 20), { timeout: 100 })),
        )
        .catch(() => {});
      still = seen === this.paths.length && this.#open <= (isStuck ? this.asked : 0) ? still + 1 : 0;
    }
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
    await this.whole.close();
  }

  async #answer(path: string, response: ServerResponse): Promise<void> {
    const isBroken = this.#broken?.path(path) === true;
    const { way, first = (all: Buffer) => all.length >> 1 } = isBroken
      ? (this.#broken as Broken)
      : ({} as Partial<Broken>);
    if (way) this.asked++;
    if (way === 'silent') return;
    if (way === 'missing') return void response.writeHead(404).end();
    const answer = await fetch(this.whole.url + path, { redirect: 'manual' });
    const bytes = Buffer.from(await answer.arrayBuffer());
    for (const name of ['content-type', 'content-security-policy', 'location', 'cache-control']) {
      const value = answer.headers.get(name);
      if (value) response.setHeader(name, value);
    }
    response.statusCode = answer.status;
    const part = way ? bytes.subarray(0, first(bytes)) : bytes;
    response.setHeader('Content-Length', way === 'short' ? part.length : bytes.length);
    if (way !== 'cut' && way !== 'stuck') return void response.end(part);
    response.flushHeaders();
    if (part.length) response.write(part);
    // Browsers may drop what comes together with the end.
    if (way === 'cut') setTimeout(() => response.socket?.end(), 100);
  }
}
