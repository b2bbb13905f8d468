import { expect, test } from 'vitest';
import type { ChartModule } from '#charts/index.ts';
import type { StageScene } from '../story.ts';
import { Layouts, type Ask } from './layouts.ts';

const frame = { x: 0, y: 0, width: 700, height: 500 };
const scene = { id: 'one', data: {}, steps: Array.from({ length: 20 }, (_, id) => ({ view: id })) };

function asked() {
  const made: unknown[] = [];
  const module = {
    layout: (_: unknown, view: unknown, hand: unknown) => {
      made.push(hand ?? view);
      return { marks: [], labels: [], anchors: [] };
    },
  };
  const ask = (index: number, more: Partial<Ask> = {}): Ask => ({
    module: module as unknown as ChartModule,
    scene: scene as unknown as StageScene,
    index,
    hand: null,
    frame,
    ...more,
  });
  return { made, ask, layouts: new Layouts() };
}

test('a layout asked for before is not worked out again', () => {
  const { made, ask, layouts } = asked();
  const first = layouts.of(ask(0));
  layouts.of(ask(1));
  expect(layouts.has(ask(0))).toBe(true);
  expect(layouts.of(ask(0))).toBe(first);
  expect(made).toEqual([0, 1]);
});

test('another frame or hand is another picture', () => {
  const { made, ask, layouts } = asked();
  layouts.of(ask(0));
  expect(layouts.has(ask(0, { frame: { ...frame, width: 701 } }))).toBe(false);
  layouts.of(ask(0, { frame: { ...frame, width: 701 } }));
  layouts.of(ask(0, { hand: { year: 2020 } }));
  expect(made).toEqual([0, 0, { year: 2020 }]);
});

test('what was asked for longest ago is forgotten', () => {
  const { made, ask, layouts } = asked();
  for (let index = 0; index < 12; index++) layouts.of(ask(index));
  layouts.of(ask(0));
  layouts.of(ask(12));
  expect(layouts.has(ask(0))).toBe(true);
  expect(layouts.has(ask(1))).toBe(false);
  expect(made).toHaveLength(13);
});
