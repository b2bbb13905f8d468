import { Ajv2020 } from 'ajv/dist/2020.js';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { toFactsCsv, toFactsJson } from './publish.ts';
import { factsSchema } from './published-schema.ts';
import { loadRegister } from './register.ts';
import { seedsWith } from './seeds-fixture.ts';

const validate = new Ajv2020({ strict: true, strictTuples: false }).compile(factsSchema());

test.each([
  ['the seeds of the project', () => resolve('seeds')],
  ['seeds with a correction', () => seedsWith()],
])('%s are published as their schema says', (_, dir) => {
  const json: unknown = JSON.parse(JSON.stringify(toFactsJson(loadRegister(dir()))));
  validate(json);
  expect(validate.errors).toBeNull();
});

test('the schema refuses what it does not know', () => {
  const json = toFactsJson(loadRegister(seedsWith()));
  expect(validate({ ...json, extra: 1 })).toBe(false);
  expect(validate({ ...json, facts: [{ ...json.facts[0], unit: 'crads' }] })).toBe(false);
  expect(validate({ ...json, facts: [{ ...json.facts[0], text: { en: 'No Chinese.' } }] })).toBe(false);
});

test('the table holds one fact a row, quoted where it must be', () => {
  const quote = "text: { en: 'It takes {value}, he “says”.', zh: '要{value}。' }";
  const from = "text: { en: 'It takes {value}.', zh: '要{value}。' }";
  const lines = toFactsCsv(loadRegister(seedsWith(['articles/000-bill.yaml', from, quote]))).split('\r\n');
  expect(lines).toHaveLength(6);
  expect(lines[0]).toMatch(/^id,kind,theme,source,seed,paragraph,qualifier,value,unit,/);
  expect(lines[1]).toContain(
    'cards,stated,compute,bill,000,3,exact,30000,cards,,cards,显卡,"30,000 cards",3万张卡,2023-03,',
  );
  expect(lines[1]).toContain('"It takes 30,000 cards, he “says”.",要3万张卡。,');
  expect(lines[4]).toContain('cards × price,cards price,printed-bill');
  expect(lines[5]).toBe('');
});
