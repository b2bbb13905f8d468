import { expect, test } from 'vitest';
import { describe } from './describe.ts';
import { sampleData, sampleViews as views } from './fixture.ts';
import { signs } from './signs.ts';
import { table } from './table.ts';

const data = sampleData();

test('the picture in words says what is drawn and how it is known', () => {
  expect(describe(data, views.stories)).toBe(
    'Headset on a balance: VR stays cold as one article has it, and no other ([1] ¶ 27); ' +
      'An AI device as one article has it, and no other ([1] ¶ 27). ' +
      'Other hardware: Pin (early 2024); Rabbit (early 2024); Phone (early 2024); Glasses (early 2024 claimed). ' +
      'Asked: Which weighs more?',
  );
  expect(describe(data, views.week)).toContain('A letter to all staff, February 2024 (claimed)');
  expect(describe(data, views.years)).toContain('Keys; Phone; AI phone');
  expect(describe(data, views.factories)).toContain('about 40% of them here');
  for (const view of Object.values(views)) expect(describe(data, view)).not.toMatch(/[{}]|undefined/);
});

test('the key names what a view uses and nothing else', () => {
  expect(signs(data, views.stories)).toEqual(['claimed']);
  expect(signs(data, views.week)).toEqual(['month', 'day', 'claimed']);
  expect(signs(data, views.years)).toEqual(['implied', 'claimed', 'derived']);
});

test('the table has a row for everything that can be drawn, each with its facts', () => {
  const { columns, rows } = table(data);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  expect(rows.every(({ cells, facts }) => cells.length === columns.length && facts.length > 0)).toBe(true);
  expect(rows.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['cold', 'headset', 'letter', 'next', 'here', 'founder']),
  );
});
