import { expect, test } from 'vitest';
import { browserTally, unitTally } from './reports.ts';

test('unit tests are counted, and a file that does not load is a failure', () => {
  const tally = unitTally({
    testResults: [
      {
        name: 'a.test.ts',
        status: 'failed',
        assertionResults: [
          { fullName: 'adds', status: 'passed' },
          { fullName: 'divides', status: 'failed' },
          { fullName: 'later', status: 'todo' },
        ],
      },
      { name: 'broken.test.ts', status: 'failed', assertionResults: [] },
    ],
  });
  expect(tally).toEqual({
    passed: 1,
    failed: 2,
    skipped: 1,
    failures: ['unit: a.test.ts: divides', 'unit: broken.test.ts'],
    skips: ['unit: a.test.ts: later'],
  });
});

test('browser tests are counted and named, nested ones too, and errors outside of them', () => {
  const spec = (title: string, ok: boolean, why?: string) => ({
    title,
    ok,
    file: 'read.spec.ts',
    line: 3,
    tests: [
      why
        ? { status: 'skipped', annotations: [{ type: 'skip', description: why }] }
        : {
            status: ok ? 'expected' : 'unexpected',
            annotations: [],
            results: [ok ? {} : { error: { message: '\u001b[31mError: no step\u001b[39m\n\nExpected: 3' } }],
          },
    ],
  });
  const tally = browserTally({
    suites: [
      {
        title: 'read.spec.ts',
        specs: [spec('scrolls', true), spec('prints', true, 'no printer here')],
        suites: [{ title: 'in Chinese', specs: [spec('jumps', false)] }],
      },
    ],
    errors: [{ message: 'no site\n at site.ts' }],
    stats: { expected: 1, unexpected: 1, flaky: 0, skipped: 1 },
  });
  expect(tally).toEqual({
    passed: 1,
    failed: 2,
    skipped: 1,
    failures: ['e2e: read.spec.ts:3: jumps\n    Error: no step\n    Expected: 3', 'e2e: no site'],
    skips: ['e2e: read.spec.ts: prints (no printer here)'],
  });
});
