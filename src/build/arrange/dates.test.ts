import { expect, test } from 'vitest';
import { register } from '#build/register.ts';
import { marksOf } from './marks.ts';

const { marks, ties, dateOf } = marksOf(register);
const mark = (id: string) => marks.find((one) => one.id === id)!;
const yearOf = (id: string) => Math.floor(mark(id).own?.[0] ?? 0);

test('a founding, a joining, a release dates a mark', () => {
  expect(mark('zhipu').own?.[0]).toBeCloseTo(2019 + 5 / 12);
  expect(yearOf('tang-jie')).toBe(2019);
  expect(yearOf('ru-liyun')).toBe(2023);
  expect(yearOf('wang-huiwen')).toBe(2023);
  expect(yearOf('u-vit')).toBe(2022);
  expect(mark('sora').own?.[0]).toBe(mark('sora').own?.[1]);
});

test('an “as of”, an “until”, a year of entry dates nobody', () => {
  for (const id of ['wang-shaolan', 'baai', 'jia-yangqing', 'zhang-yong', 'keg'])
    expect(mark(id).own).toBeUndefined();
  expect(mark('baai').knownBy).toBeLessThan(2021);
});

test('who is named before a founding is not dated by it', () => {
  for (const id of ['liu-zhiyuan', 'yang-zhilin', 'su-hua']) expect(mark(id).own).toBeUndefined();
});

test('what is counted but not named becomes single marks, as many as the register counts', () => {
  const of = (entity: string) => marks.filter((one) => one.entity === entity).map(({ id }) => id);
  const { n } = register.entity('zhipu-other-holdings').counted!;
  expect(of('zhipu-other-holdings')).toHaveLength(n);
  expect(of('zhipu-other-holdings').at(-1)).toBe(`zhipu-other-holdings-${n}`);
  expect(of('rush-unnamed')).toHaveLength(register.entity('rush-unnamed').counted!.n);
  expect(of('tsinghua-firms')).toEqual([]);
  expect(ties.filter(({ to }) => to.startsWith('zhipu-other-holdings-'))).toHaveLength(n);
});

test('a fact without a date cannot date anything', () => {
  expect(() => dateOf('jia-title')).toThrow('jia-title');
});
