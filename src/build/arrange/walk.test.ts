import { expect, test } from 'vitest';
import type { Mark, MarkTie } from './marks.ts';
import { walkOf } from './walk.ts';

const mark = (id: string, year?: number): Mark => ({
  id,
  entity: id,
  kind: 'person',
  layer: 'core',
  ...(year && { own: [year, year] as [number, number] }),
});
const tie = (from: string, to: string, since?: string): MarkTie => ({
  id: `${from}:led:${to}`,
  from,
  to,
  kind: 'led',
  ...(since && { since }),
});

test('depth first, by the beginnings of ties, then by who came first; groups by size', () => {
  const marks = [mark('alone'), mark('root'), mark('late', 2023), mark('early', 2020), mark('dated')];
  const pair = [mark('one'), mark('two')];
  const ties = [
    tie('root', 'late'),
    tie('early', 'root'),
    tie('root', 'dated', '2024-01'),
    tie('one', 'two'),
  ];
  const walk = walkOf(
    { marks: [...marks, mark('child'), ...pair], ties: [...ties, tie('dated', 'child')] },
    'root',
  );
  expect(walk).toEqual(['root', 'dated', 'child', 'early', 'late', 'one', 'two', 'alone']);
});
