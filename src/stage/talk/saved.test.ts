import { expect, test } from 'vitest';
import { allSaved, readSaved, writeSaved, type Keep } from './saved.ts';

const DAY = 24 * 3600 * 1000;
const saved = (at: number) => ({
  at,
  query: '?minutes=5',
  parts: { place: { value: 'boom/fall', n: 2, by: 'window12' } },
});

function keepOf(texts: Map<string, string>): Keep {
  return {
    getItem: (name) => texts.get(name) ?? null,
    setItem: (name, text) => void texts.set(name, text),
    removeItem: (name) => void texts.delete(name),
    key: (index) => [...texts.keys()][index] ?? null,
    get length() {
      return texts.size;
    },
  };
}

test('a talk is kept for a week; older and damaged ones go, and those of a clock far ahead; other people’s texts stay', () => {
  const texts = new Map([
    ['theme', 'dark'],
    ['talk:damaged1', '{"at":1'],
    ['talk:foreign1', '{"at":1,"query":"","parts":{"place":1}}'],
  ]);
  const keep = keepOf(texts);
  writeSaved(keep, 'recent12', saved(10 * DAY));
  writeSaved(keep, 'latest12', saved(11 * DAY));
  writeSaved(keep, 'ancient1', saved(2 * DAY));
  writeSaved(keep, 'from2099', saved(40_000 * DAY));
  expect(readSaved(keep, 'recent12')).toEqual(saved(10 * DAY));
  expect(readSaved(keep, 'damaged1')).toBeUndefined();
  expect(allSaved(keep, 12 * DAY).map(({ id }) => id)).toEqual(['latest12', 'recent12']);
  expect([...texts.keys()].sort()).toEqual(['talk:latest12', 'talk:recent12', 'theme']);
});

test('refused storage costs only the memory', () => {
  const refuse = () => {
    throw new Error('refused');
  };
  const keep = { getItem: refuse, setItem: refuse, removeItem: refuse, key: refuse, length: 3 };
  for (const one of [keep, null]) {
    writeSaved(one, 'recent12', saved(1));
    expect(readSaved(one, 'recent12')).toBeUndefined();
    expect(allSaved(one, 2)).toEqual([]);
  }
});
