import { expect, test } from 'vitest';
import { overlap, within } from '../labels/boxes.ts';
import type { Box } from '../types.ts';
import { sampleData, sampleViews } from './fixture.ts';
import { layout, type FundingLayout } from './layout.ts';
import type { FundingView } from './types.ts';

const sizes = [
  [300, 250],
  [280, 215],
  [804, 108],
  [350, 300],
  [350, 380],
  [390, 420],
  [640, 400],
  [820, 640],
  [872, 700],
  [1072, 462],
  [1600, 900],
] as const;
const data = sampleData('en');
const views = sampleViews('en');
const frame = { width: 872, height: 700 };

const pieces = ({ groups }: FundingLayout, ...ids: string[]) =>
  groups.filter(({ id }) => ids.includes(id)).flatMap((group) => group.pieces);
const area = (boxes: Box[]) => boxes.reduce((sum, { width, height }) => sum + width * height, 0);

test.each(sizes)('at %i × %i no words clash, none cover squares or bars, nothing is cut', (width, height) => {
  for (const lang of ['en', 'zh'] as const)
    for (const [id, view] of Object.entries<FundingView>(sampleViews(lang)))
      for (const hand of [null, { choice: 'cny' }, { choice: 'usd' }]) {
        const picture = layout(sampleData(lang), view, hand, { width, height });
        const { labels, groups, bars, club } = picture;
        const marks = [
          ...groups.map(({ box }) => box),
          ...bars.bars.map(({ box }) => box),
          ...club.bars.map(({ box }) => box),
        ];
        const where = `${lang} ${id} ${JSON.stringify(hand)}`;
        for (const box of marks) expect(within(box, width, height), where).toBe(true);
        labels.forEach((label, index) => {
          expect(within(label.box, width, height), `${where}: ${label.id} is cut`).toBe(true);
          for (const other of labels.slice(index + 1))
            expect(overlap(label.box, other.box), `${where}: ${label.id}, ${other.id}`).toBe(false);
          for (const mark of marks) expect(overlap(label.box, mark), `${where}: ${label.id}`).toBe(false);
        });
        const named = labels.map((label) => label.id);
        const spoken = view.emphasis.flatMap((each) =>
          each === 'three' ? ['zhipu', 'moonshot', 'baichuan'] : [each],
        );
        expect(named.filter((each) => spoken.includes(each)).length, where).toBeGreaterThanOrEqual(
          view.show === 'bars' ? 1 : spoken.length,
        );
      }
});

test('a square is the same thing in every view, and there are as many as there is money', () => {
  const ids = (view: FundingView) =>
    pieces(layout(data, view, null, frame), 'zhipu', 'moonshot', 'baichuan', 'two', 'rest').map(
      ({ id }) => id,
    );
  expect(ids(views.three).toSorted()).toEqual(ids(views.fall).toSorted());
  expect(ids(views.five).toSorted()).toEqual(ids(views.others).toSorted());
  // 257, one of which two firms share.
  expect(new Set(ids(views.fall)).size).toBe(258);
  expect(pieces(layout(data, views.round, null, frame), 'moonshot-round')).toHaveLength(72);
});

test('a bar is exactly its squares, each with the same area', () => {
  const { bars, ...picture } = layout(data, views.fall, null, frame);
  const bar = bars.bars.find(({ id }) => id === 'year-2023')!.box;
  const all = pieces({ bars, ...picture }, 'zhipu', 'moonshot', 'baichuan', 'two', 'rest');
  expect(area(all) / area([bar])).toBeCloseTo(1, 2);
  for (const piece of pieces({ bars, ...picture }, 'zhipu', 'rest'))
    expect((area([piece]) * 257) / area([bar])).toBeCloseTo(1, 1);
});

test('told apart, a firm has its own squares and the fraction that is left, and stands free of the next', () => {
  const picture = layout(data, views.three, null, frame);
  const side = pieces(picture, 'zhipu')[0]!.width;
  expect(area(pieces(picture, 'baichuan')) / side ** 2).toBeCloseTo(21.6, 1);
  expect(area(pieces(picture, 'two')) / side ** 2).toBeCloseTo(33.4, 1);
  const [zhipu, moonshot] = picture.groups.map(({ box }) => box);
  expect(moonshot!.x - (zhipu!.x + zhipu!.width)).toBeGreaterThan(side);
  const three = picture.contours[0]!.box;
  for (const { id, box } of picture.groups)
    expect(overlap(box, three), id).toBe(['zhipu', 'moonshot', 'baichuan'].includes(id));
});

test('squares keep their size and place while only what is said of them changes', () => {
  for (const [width, height] of sizes) {
    const at = (view: FundingView) => pieces(layout(data, view, null, { width, height }), 'rest', 'zhipu');
    expect(at(views.round).map(({ x, y, width }) => [x, y, width])).toEqual(
      at(views.three).map(({ x, y, width }) => [x, y, width]),
    );
  }
});

test('bars and lines stand to scale', () => {
  const { bars } = layout(data, views.fall, null, frame).bars;
  expect(bars[0]!.box.height / bars[2]!.box.height).toBeCloseTo(514 / 257, 2);
  const { club } = layout(data, views.club, null, frame);
  expect(club.bars[2]!.box.width / club.lines[1]!.x).toBeCloseTo(0.25, 2);
  expect(club.bars[0]!.box.width).toBe(club.lines[0]!.x);
});

test('the reader’s currency changes the words and nothing else; an unknown one is the article’s own', () => {
  const usd = layout(data, views.three, { choice: 'usd' }, frame);
  const printed = layout(data, views.three, null, frame);
  expect(usd.groups).toEqual(printed.groups);
  expect(usd.raised.length).toBeGreaterThan(printed.raised.length);
  expect(layout(data, views.three, { choice: 'gold' }, frame)).toEqual(printed);
});

test('a view that names what is not there stops the build', () => {
  expect(() => layout(data, { ...views.fall, years: ['1999'] }, null, frame)).toThrow('1999');
  expect(() => layout(data, { ...views.others, voices: ['nobody'] }, null, frame)).toThrow('nobody');
});
