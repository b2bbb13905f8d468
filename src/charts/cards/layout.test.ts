import { expect, test } from 'vitest';
import { describe } from './describe.ts';
import { sampleData as data, sampleViews as views } from './fixture.ts';
import { cellsPath, gridIn } from './grid.ts';
import { layout } from './layout.ts';
import type { CardsHand } from './types.ts';

const frame = { width: 872, height: 700 };
const sizes = [
  [280, 132],
  [280, 215],
  [350, 380],
  [804, 108],
  [640, 400],
  [872, 700],
  [1600, 900],
] as const;
const view = (id: string) => views[id]!;
const bill = (hand: CardsHand | null) => layout(data, view('bill'), hand, frame);
const digits = (hand: CardsHand | null) =>
  bill(hand).rows.map(({ digits }) => digits.map(({ text }) => text || '_').join(''));

/** How many cells an outline of upright and level lines encloses. */
function areaOf(path: string): number {
  let [x, y, startX, startY, area] = [0, 0, 0, 0, 0];
  const to = (nextX: number, nextY: number) => {
    area += x * nextY - nextX * y;
    [x, y] = [nextX, nextY];
  };
  for (const [, command, list = ''] of path.matchAll(/([MHVhvz])([^MHVhvz]*)/g)) {
    const [a = 0, b = 0] = list.trim().split(/\s+/).map(Number);
    if (command === 'M') [x, y, startX, startY] = [a, b, a, b];
    if (command === 'H') to(a, y);
    if (command === 'V') to(x, a);
    if (command === 'h') to(x + a, y);
    if (command === 'v') to(x, y + a);
    if (command === 'z') to(startX, startY);
  }
  return Math.abs(area) / 2;
}

test.each(sizes)('at %i × %i every card has its cell, whichever way it is shown', (width, height) => {
  for (const [id, one] of Object.entries(views)) {
    const picture = layout(data, one, null, { width, height });
    const { grid, cells } = picture;
    expect(grid.columns * grid.rows, id).toBe(30_000);
    expect(areaOf(cells[0]!.path), id).toBe(30_000);
    expect(grid.x + grid.width, id).toBeLessThanOrEqual(width);
    expect(grid.y + grid.height, id).toBeLessThanOrEqual(height);
    expect(
      layout(data, view('cards'), null, { width, height }).grid,
      `${id}: dots keep their places`,
    ).toEqual(grid);
  }
});

test('from dot to dot it is so far that a few of them fill whole pixels', () => {
  for (let width = 200; width < 2000; width += 37) {
    const { pitch } = gridIn(30_000, { width, height: width * 0.5 }, 'wide');
    expect((pitch * 4) % 1, String(pitch)).toBe(0);
  }
});

test('cells from one number to another are as many, wherever columns break', () => {
  const grid = gridIn(30_000, frame, 'wide');
  for (const [from, to] of [
    [0, 3000],
    [10_200, 12_500],
    [10, 20],
    [10, 10_007],
    [29_400, 30_000],
  ] as const)
    expect(areaOf(cellsPath(grid, from, to)), `${from} to ${to}`).toBe(to - from);
  expect(cellsPath(grid, 5, 5)).toBe('');
});

test('the printed sum fills a tenth; one digit of it is missing; the nought is made of what it leaves', () => {
  const { cells } = bill(null);
  expect(areaOf(cells.find(({ id }) => id === 'bought')!.path)).toBe(3000);
  expect(digits(null)).toEqual(['¥600000000_', '¥6000000000']);
  const zero = areaOf(cells.find(({ id }) => id === 'zero')!.path);
  expect(zero).toBeGreaterThan(3000);
  expect(zero).toBeLessThan(27_000);
});

test('the reader reckons: digits, what the printed sum buys, who could pay', () => {
  const hand = { price: 244_800, cards: 10_000 };
  expect(digits(hand)).toEqual(['¥600000000', '¥2448000000']);
  const picture = bill(hand);
  expect(areaOf(picture.cells.find(({ id }) => id === 'cards')!.path)).toBe(10_000);
  expect(areaOf(picture.cells.find(({ id }) => id === 'bought')!.path)).toBe(2450);
  const payers = picture.labels.find(({ id }) => id === 'payers')!;
  expect(payers.lines.map(({ text }) => text)).toEqual(['Zhipu pays 1.0 times', 'Moonshot pays 2.9 times']);
  expect(picture.controls.map(({ spoken }) => spoken)).toEqual([
    '¥244,800. Bill: ¥2.448bn. Zhipu pays 1.0 times; Moonshot pays 2.9 times',
    '10,000 cards. Bill: ¥2.448bn. Zhipu pays 1.0 times; Moonshot pays 2.9 times',
  ]);
  expect(bill({ price: 20_000 }).labels.find(({ id }) => id === 'bought')?.lines[0]?.text).toBe(
    'buys 30,000',
  );
});

test('beyond its ends a control stands at the end and says so; nonsense is the article’s own', () => {
  for (const [hand, same, says] of [
    [{ price: 9e9 }, { price: 500_000 }, '¥500,000, the most here.'],
    [{ price: -1 }, { price: 20_000 }, '¥20,000, the least here.'],
    [{ cards: 0 }, { cards: 1000 }, '1,000 cards, the least here.'],
  ] as [CardsHand, CardsHand, string][]) {
    expect(bill(hand)).toEqual(bill(same));
    expect(
      bill(hand).controls.some(({ spoken }) => spoken.startsWith(says)),
      says,
    ).toBe(true);
  }
  expect(bill({ price: NaN, cards: Infinity })).toEqual(bill(null));
  const low = { width: 350, height: 250 };
  expect(layout(data, view('bill'), { price: 20_000 }, low), 'no controls, no hand').toEqual(
    layout(data, view('bill'), null, low),
  );
});

test('rounds cover as many cards as they would buy, the larger below; what is reported is dashed', () => {
  const { covers, grid } = layout(data, view('rounds'), null, frame);
  const cards = (path: string) => areaOf(path.replaceAll('Z', 'z')) / grid.pitch ** 2;
  expect(covers.map(({ id, dashed }) => [id, dashed])).toEqual([
    ['moonshot', true],
    ['zhipu', false],
  ]);
  const [moonshot, zhipu] = covers;
  expect(cards(moonshot!.sure)).toBeCloseTo(29_400, 0);
  expect(cards(zhipu!.sure)).toBeCloseTo(10_200, 0);
  expect(cards(zhipu!.more)).toBeCloseTo(2300, 0);
});

test('five for each is more than the frame holds', () => {
  for (const [width, height] of sizes) {
    const { scale, grid } = layout(data, view('split'), null, { width, height });
    expect(scale / grid.pitch).toBeGreaterThanOrEqual(Math.sqrt(5) - 0.01);
    expect(grid.columns * scale * grid.rows * scale).toBeGreaterThan(width * height);
  }
});

test('every view can be said without a brace left, and its squares of money are always as many', () => {
  for (const one of Object.values(views)) {
    expect(describe(data, one)).not.toMatch(/[{}]|undefined|NaN/);
    expect(layout(data, one, null, frame).passage.boxes).toHaveLength(72);
  }
});
