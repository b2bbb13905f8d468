/** How a part of the tests went. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
  /** One line for each failure. */
  failures: string[];
  /** One line for each test that named itself and its reason for not running here. */
  skips: string[];
}

/** A part that either works or does not, such as the build. */
export function check(name: string, works: boolean): Tally {
  return works ? { passed: 1, failed: 0, skipped: 0, failures: [], skips: [] } : failure(name);
}

/** One failure, told in one line. */
export function failure(line: string): Tally {
  return { passed: 0, failed: 1, skipped: 0, failures: [line], skips: [] };
}

/** All parts in one. */
export function sum(tallies: Tally[]): Tally {
  return {
    passed: tallies.reduce((total, { passed }) => total + passed, 0),
    failed: tallies.reduce((total, { failed }) => total + failed, 0),
    skipped: tallies.reduce((total, { skipped }) => total + skipped, 0),
    failures: tallies.flatMap(({ failures }) => failures),
    skips: tallies.flatMap(({ skips }) => skips),
  };
}

/** Whether the whole counts as passed: something ran and nothing failed. */
export function isGood({ passed, failed }: Tally): boolean {
  return passed > 0 && failed === 0;
}

/** The last line of `npm test`. */
export function lastLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
