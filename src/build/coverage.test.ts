import { expect, test } from 'vitest';
import { loadRegister } from '#facts/register.ts';
import { seedsWith } from '#facts/seeds-fixture.ts';
import { coverageText } from './coverage-text.ts';
import { coverageOf } from './coverage.ts';
import { usageOf } from './usage.ts';

const usage = usageOf([
  {
    scene: 'cards',
    step: 'bill',
    said: 'The bill',
    words: ['printed-bill'],
    picture: ['cards', 'printed-bill'],
  },
]);

test('facts are counted by article, by use and by how they are known', () => {
  const coverage = coverageOf(loadRegister(seedsWith()), usage);
  expect(coverage.shares).toEqual([
    { source: 'bill', facts: 3, used: 2, words: 1, timeline: 0 },
    { source: null, facts: 1, used: 0, words: 0, timeline: 0 },
  ]);
  expect(coverage).toMatchObject({ facts: 4, used: 2, cited: { facts: 1, figures: 1 }, pictured: 1 });
  expect(coverage).toMatchObject({ disputed: 1, sums: { all: 1, same: 1 }, conflicts: { correction: 1 } });
  expect(coverage.kinds).toEqual({ stated: 2, disputed: 1, derived: 1 });
  expect(coverage.dates).toEqual({ inferred: 1, undated: 3 });
  expect(coverage).toMatchObject({
    relations: { all: 1, dated: 1 },
    entities: 2,
    ties: { stated: 1, 'not-stated': 1 },
  });
});

test('a sum that does not come out the same is not counted as the same', () => {
  const register = loadRegister(seedsWith());
  const facts = register.facts.map((fact) => (fact.formula ? { ...fact, value: 6e8 } : fact));
  expect(coverageOf({ ...register, facts }, usage).sums).toEqual({ all: 1, same: 0 });
});

test('the print of the build has a line for each article, in columns', () => {
  const register = loadRegister(seedsWith());
  const lines = coverageText(coverageOf(register, usage), register).split('\n');
  expect(lines[2]).toBe('  [1] 000 bill      3      1         1         0       1      67');
  expect(lines[3]).toBe('  our sums          1      0         0         0       1       0');
  expect(lines.at(-1)).toBe('  conflicts: 1 (correction 1)');
});
