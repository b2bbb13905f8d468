import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { failure, sum, type Tally } from './tally.ts';

/** The part read here of what Vitest's `json` reporter writes. */
export interface VitestReport {
  testResults: {
    name: string;
    status: string;
    assertionResults: { fullName: string; status: string }[];
  }[];
}

/** The part read here of what Playwright's `json` reporter writes. */
export interface PlaywrightReport {
  suites: PlaywrightSuite[];
  errors: { message?: string }[];
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

interface PlaywrightSuite {
  title: string;
  suites?: PlaywrightSuite[];
  specs: PlaywrightSpec[];
}

interface PlaywrightSpec {
  title: string;
  ok: boolean;
  file: string;
  line: number;
  tests: {
    status: string;
    annotations: { type: string; description?: string }[];
    results?: { error?: { message?: string } }[];
  }[];
}

/** Counts the unit tests. A file that could not be loaded has no tests and is one failure. */
export function unitTally({ testResults }: VitestReport): Tally {
  return sum(
    testResults.map(({ name, status, assertionResults: tests }) => {
      if (status === 'failed' && tests.every((test) => test.status !== 'failed'))
        return failure(`unit: ${file(name)}`);
      const failed = tests.filter((test) => test.status === 'failed');
      const passed = tests.filter((test) => test.status === 'passed');
      return {
        passed: passed.length,
        failed: failed.length,
        skipped: tests.length - failed.length - passed.length,
        failures: failed.map((test) => `unit: ${file(name)}: ${test.fullName}`),
        skips: tests
          .filter((test) => test.status !== 'failed' && test.status !== 'passed')
          .map((test) => `unit: ${file(name)}: ${test.fullName}`),
      };
    }),
  );
}

/** Counts the browser tests. What went wrong outside any test is a failure of its own. */
export function browserTally({ suites, errors, stats }: PlaywrightReport): Tally {
  const tests: Tally = {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
    failures: suites.flatMap((suite) => failedSpecs(suite)).map((line) => `e2e: ${line}`),
    skips: suites.flatMap((suite) => skippedSpecs(suite)).map((line) => `e2e: ${line}`),
  };
  return sum([tests, ...errors.map(({ message = '' }) => failure(`e2e: ${message.split('\n')[0]}`))]);
}

/** Failed tests with the first lines of what they say, which is often all that is needed to know why. */
function failedSpecs({ suites = [], specs }: PlaywrightSuite): string[] {
  const own = specs
    .filter(({ ok }) => !ok)
    .map(({ title, file, line, tests }) => {
      const why = tests
        .flatMap(({ results = [] }) => results.map(({ error }) => error?.message ?? ''))
        .find(Boolean);
      return `${file}:${line}: ${title}${why ? `\n${said(why)}` : ''}`;
    });
  return [...own, ...suites.flatMap(failedSpecs)];
}

/** The first lines of an error, indented and without colours. */
const said = (message: string) =>
  stripVTControlCharacters(message)
    .split('\n')
    .filter((line) => line.trim())
    .slice(0, 12)
    .map((line) => `    ${line.slice(0, 300)}`)
    .join('\n');

/** Skipped tests with the reason that they gave. */
function skippedSpecs({ suites = [], specs }: PlaywrightSuite): string[] {
  const own = specs.flatMap(({ title, file, tests }) =>
    tests
      .filter(({ status }) => status === 'skipped')
      .map(({ annotations }) => {
        const why = annotations.find(({ type }) => type === 'skip')?.description;
        return `${file}: ${title}${why ? ` (${why})` : ''}`;
      }),
  );
  return [...own, ...suites.flatMap(skippedSpecs)];
}

const file = (name: string) => relative(process.cwd(), name);
