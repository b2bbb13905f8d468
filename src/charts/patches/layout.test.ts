import { expect, test } from 'vitest';
import { within } from '../labels/boxes.ts';
import { describe } from './describe.ts';
import { sampleData as data, sampleViews as views } from './fixture.ts';
import { layout } from './layout.ts';
import { table } from './table.ts';

const frame = { width: 872, height: 700 };
const sizes = [
  [350, 380],
  [640, 400],
  [820, 640],
  [872, 700],
  [848, 302],
  [1335, 848],
] as const;

test.each(sizes)(
  'at %i × %i every mark is in the frame and what is spoken of has its words',
  (width, height) => {
    for (const view of Object.values(views)) {
      const { strips, tiles, sheet, bars, sides, labels } = layout(data, view, null, { width, height });
      for (const { id, box } of [...strips, ...tiles, ...(sheet ? [sheet] : []), ...bars, ...sides])
        expect(within(box, width + 0.5, height + 0.5), `${view.show}: ${id}`).toBe(true);
      const named = new Set(labels.map(({ id }) => id));
      const missing = view.emphasis.filter((id) => !named.has(id));
      expect(missing, view.show).toEqual([]);
      if (view.number) expect(named.has('number') || named.has('tokens'), view.show).toBe(true);
    }
  },
);

test.each([
  [300, 250],
  [280, 215],
])('at %i × %i nothing leaves the frame, and every view keeps its number', (width, height) => {
  for (const view of Object.values(views)) {
    const { tiles, sheet, bars, labels } = layout(data, view, null, { width, height });
    for (const { id, box } of [...tiles, ...(sheet ? [sheet] : []), ...bars])
      expect(within(box, width + 0.5, height + 0.5), `${view.show}: ${id}`).toBe(true);
    const numbers = labels.filter(({ id }) => id === 'number' || id === 'tokens');
    expect(numbers, view.show).toHaveLength(view.number ? 1 : 0);
  }
});

test('frames and patches are as many as the estimate has', () => {
  const { sheet } = layout(data, views.frames, null, frame);
  expect(sheet!.columns * sheet!.rows).toBe(data.frames);
  expect(sheet!.cell.width / sheet!.pitch).toBe(40);
  expect(sheet!.cell.height / sheet!.pitch).toBe(25);
  expect(40 * 25).toBe(data.perFrame);
});

test('a pass is the same thing in every view, and the last is the one large frame', () => {
  const ids = (show: keyof typeof views) => layout(data, views[show], null, frame).tiles.map(({ id }) => id);
  expect(ids('passes')).toHaveLength(20);
  expect(ids('longer')).toEqual(ids('passes'));
  expect(ids('visits')).toEqual(ids('passes'));
  expect(ids('passes').at(-1)).toBe(ids('frames')[0]);
});

test('noise only ever grows less, and is gone at the end', () => {
  const left = layout(data, views.passes, null, frame).tiles.map((tile) => tile.left);
  expect(left[0]).toBe(1);
  expect(left.at(-1)).toBe(0);
  expect(left).toEqual(left.toSorted((one, other) => other - one));
});

test('seconds, tokens and visits stand to scale', () => {
  const { strips, bars } = layout(data, views.longer, null, frame);
  const strip = (id: string) => strips.find((each) => each.id === id)!.box.width;
  const bar = (id: string) => bars.find((each) => each.id === `tokens:${id}`)!;
  expect(strip('vidu') / strip('sora')).toBeCloseTo(16 / 60, 3);
  expect(bar('clip').box.width / bar('sora').high).toBeCloseTo(0.1, 3);
  expect(bar('sora').box.width / bar('sora').high).toBeCloseTo(0.75, 3);
  const { bars: visits } = layout(data, views.visits, null, frame);
  expect(visits[1]!.box.width / visits[0]!.box.width).toBeCloseTo(338 / 394, 3);
});

test('every try adds as much again; what the reader sets is kept to what the picture holds', () => {
  const tries = (count: number) => layout(data, views.passes, { tries: count }, frame);
  expect(tries(3).counter?.value).toBe(3_600_000);
  expect(tries(3).takes).toHaveLength(3);
  expect(tries(3).labels.find(({ id }) => id === 'tokens')?.lines[0]?.text).toBe('3.6 million');
  expect(tries(99)).toEqual(tries(10));
  expect(tries(-4)).toEqual(tries(1));
  expect(tries(Number.NaN)).toEqual(tries(1));
  const own = layout(data, views.longer, { seconds: 6, tries: 2 }, frame);
  expect(own.labels.find(({ id }) => id === 'tokens')?.lines[0]?.text).toBe('1.8–2.4 million');
  expect(layout(data, views.longer, { seconds: 500 }, frame).own?.seconds).toBe(60);
  expect(layout(data, views.frames, { tries: 4 }, frame)).toEqual(layout(data, views.frames, null, frame));
});

test('every view can be said in words, and the table has every amount', () => {
  for (const view of Object.values(views)) expect(describe(data, view)).not.toMatch(/[{}]|undefined|NaN/);
  expect(describe(data, views.longer)).toContain('sora, 60 seconds: 12 million tokens (our sum)');
  expect(table(data).rows.map(({ id }) => id)).toEqual([
    'frames',
    'tokens:clip',
    'tokens:vidu',
    'tokens:sora',
    'kimi',
    'ernie',
  ]);
});
