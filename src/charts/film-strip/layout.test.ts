import { expect, test } from 'vitest';
import type { Text } from '../types.ts';
import { layout } from './layout.ts';
import type { FilmStripData, FilmStripView } from './types.ts';

const text = (words: string, voice: Text['voice'] = 'note'): Text => ({
  text: words,
  voice,
  em: words.length / 2,
});

const data: FilmStripData = {
  cells: 60,
  bands: [
    {
      id: 'few',
      low: 2,
      high: 9,
      title: text('a few', 'name'),
      name: 'before',
      said: text('[5]'),
      facts: ['few'],
    },
    {
      id: 'ten',
      low: 11,
      high: 19,
      title: text('ten-odd', 'name'),
      name: 'before',
      said: text('[1]'),
      facts: ['ten'],
    },
  ],
  fill: {
    title: text('Sora', 'figure'),
    number: text('sixty seconds', 'number'),
    when: text('15 February 2024'),
    day: '2024-02-15',
    said: '[1]',
    facts: ['sixty'],
  },
  years: { from: 2020, to: 2032, labels: [{ year: 2024, text: text('2024') }] },
  words: { second: '{n} s', description: { empty: '', before: '', sixty: '', tick: '' } },
  seconds: [0, 10, 20, 30, 40, 50, 60].map((at) => ({ at, text: text(String(at)) })),
};

const sizes = [
  [276, 150],
  [350, 380],
  [820, 640],
  [1240, 800],
] as const;
const shows = ['empty', 'before', 'sixty', 'tick'] as const satisfies FilmStripView['show'][];

test('a band is as wide as its seconds, on the scale of the strip', () => {
  const { bands, anchors } = layout(data, { show: 'before' }, null, { x: 0, y: 0, width: 600, height: 500 });
  expect(bands.map(({ box }) => [Math.round(box.x), Math.round(box.width)])).toEqual([
    [20, 70],
    [110, 80],
  ]);
  expect(anchors[0]?.box.width).toBe(600);
});

test('the strip shrinks to its day on the line of years', () => {
  const { anchors, axis } = layout(data, { show: 'tick' }, null, { x: 0, y: 0, width: 1200, height: 500 });
  const [tick] = anchors;
  const year = axis.ticks.find(({ id }) => id === 'year-2024')?.x ?? 0;
  expect(tick?.box.x).toBeCloseTo(year + (45 / 366) * (axis.ticks[5]!.x - year), 0);
  expect(tick?.box.width).toBe(4);
  expect(tick!.box.y + tick!.box.height).toBe(axis.y);
});

test('a hand fills whole cells only, and never the tick', () => {
  const frame = { x: 0, y: 0, width: 600, height: 500 };
  expect(layout(data, { show: 'before' }, { seconds: 6.9, until: 9 }, frame).anchors[0]?.filled).toBe(6);
  expect(layout(data, { show: 'tick' }, { seconds: 6.9, until: 9 }, frame).caret).toBeNull();
});

test.each(sizes)('at %i x %i nothing is cut and no label lies on another or on a bar', (width, height) => {
  for (const show of shows) {
    const { labels, bands, anchors } = layout(data, { show }, null, { x: 0, y: 0, width, height });
    const bars = [...bands.map(({ box }) => box), ...(show === 'tick' ? [] : anchors.map(({ box }) => box))];
    for (const [index, { box }] of labels.entries()) {
      expect(box.x, show).toBeGreaterThanOrEqual(0);
      expect(box.y, show).toBeGreaterThanOrEqual(-2);
      expect(box.x + box.width, show).toBeLessThanOrEqual(width);
      const others = [...labels.slice(index + 1).map((label) => label.box), ...bars];
      for (const other of others) {
        const apart = box.y + box.height <= other.y + 8 || other.y + other.height <= box.y + 1;
        expect(
          apart || box.x >= other.x + other.width || other.x >= box.x + box.width,
          `${show} ${index}`,
        ).toBe(true);
      }
    }
  }
});
