import { expect, test } from 'vitest';
import { judge } from './gates.ts';
import type { Measures } from './measures.ts';

const same = (value: number): Measures => ({
  jsKb: value,
  fontKb: value,
  firstKb: value,
  fcp: value,
  lcp: value,
  ready: value,
  cls: 0,
  blocking: 0,
  loadCpu: value,
  scrollCpu: value,
  p99Frame: 16.7,
  slowestFrame: 16.7,
  lateFrames: 0,
  longFrames: 0,
  scrolled: 1000,
});
const references = { limit: same(10), typical: same(100) };

test('a page as light as the limit passes everything', () => {
  const verdicts = judge('en', same(10), references);
  expect(verdicts.filter(({ pass, reached }) => !pass || !reached)).toEqual([]);
});

test('each gate can fail, by ratio or by number', () => {
  const heavy = {
    ...same(90),
    cls: 0.001,
    blocking: 51,
    p99Frame: 34,
    slowestFrame: 51,
    lateFrames: 11,
    longFrames: 1,
  };
  const passed = judge('en', { ...heavy, fontKb: 91 }, references).filter(({ pass }) => pass);
  expect(passed).toEqual([]);
});

test('a picture that never came does not pass', () => {
  const verdict = judge('en', { ...same(10), ready: null }, references).find(
    ({ what }) => what === 'picture ready',
  );
  expect(verdict).toMatchObject({ value: null, ratio: null, pass: false });
});

test('fonts have one gate for each language', () => {
  const most = (page: string) =>
    judge(page, same(10), references).filter(({ what }) => what.startsWith('fonts'));
  expect(most('en').map((verdict) => verdict.most)).toEqual([90]);
  expect(most('zh').map((verdict) => verdict.most)).toEqual([200]);
});

test('where the static page fails too, the machine is named', () => {
  const slow = { ...same(10), slowestFrame: 80 };
  const frame = (limit: Measures) =>
    judge('en', slow, { ...references, limit }).find(({ what }) => what.startsWith('slowest frame'));
  expect(frame(slow)).toMatchObject({ pass: false, machine: true });
  expect(frame(references.limit)).toMatchObject({ pass: false, machine: false });
});
