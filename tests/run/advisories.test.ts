import { expect, test } from 'vitest';
import { judged, named, withTheirs } from './advisories.ts';

const lock = {
  packages: {
    '': {},
    'node_modules/svelte': { dependencies: { clsx: '^2.0.0' } },
    'node_modules/clsx': {},
    'node_modules/eslint': { dependencies: { ajv: '^8.0.0' } },
    'node_modules/ajv': {},
  },
};
const shipped = withTheirs(lock, ['svelte']);

test('what ships is what the pages’ code names, with all that it needs', () => {
  expect([...shipped]).toEqual(['svelte', 'clsx']);
  const names = named();
  expect(names).toEqual(expect.arrayContaining(['svelte', 'd3', 'layercake']));
  expect(names).not.toContain('vitest');
});

test('a grave weakness in what ships is a failure, in a tool it is not', () => {
  const vulnerabilities = { ajv: { severity: 'critical' }, svelte: { severity: 'moderate' } };
  expect(judged({ vulnerabilities }, shipped).passed).toBe(1);
  const grave = judged({ vulnerabilities: { ...vulnerabilities, clsx: { severity: 'high' } } }, shipped);
  expect(grave.failures).toEqual(['advisories: clsx (high)']);
});

test('a registry that does not answer is a check that was skipped, with its name', () => {
  expect(judged({ message: '405 Method Not Allowed' }, shipped)).toMatchObject({ passed: 0, skipped: 1 });
  expect(judged({}, shipped).skips).toEqual(['advisories: not asked (no answer)']);
});
