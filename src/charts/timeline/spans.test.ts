import { expect, test } from 'vitest';
import { overlap } from '../labels/boxes.ts';
import { roughText } from '../labels/rough.ts';
import { switchHeight } from './choice.ts';
import { describe } from './describe.ts';
import { sampleData, sampleViews } from './fixture.ts';
import { layout, type TimelineLayout } from './layout.ts';
import { table } from './table.ts';
import type { TimelineData, TimelineSpan, TimelineView } from './types.ts';

const base: TimelineSpan = {
  id: 'paper',
  lane: 'ideas',
  start: '2021-01-01',
  end: '2022-09-01',
  state: 'warm',
  role: 'model',
  facts: ['ddpm-year'],
};
const data: TimelineData = {
  ...sampleData('en'),
  spans: [
    base,
    { ...base, id: 'cooled', start: '2022-09-01', end: '2024-02-01', state: 'cold', role: 'other' },
    {
      ...base,
      id: 'since-when',
      lane: 'products',
      of: 'Products',
      end: '2024-02-15',
      fade: 'in',
      title: roughText('video', 'name'),
      said: roughText('since when, nobody says', 'note'),
    },
  ],
};
const { lanes } = sampleViews('en').lanes;
const view: TimelineView = {
  domain: ['2020-01-01', '2024-12-01'],
  events: ['ddpm', 'u-vit', 'sora-shown', 'vidu'],
  emphasis: ['u-vit', 'vidu'],
  lanes,
  spans: ['paper', 'cooled', 'since-when'],
  crossings: [{ from: 'u-vit', to: 'vidu', text: 'it goes over', role: 'model', facts: ['tie'] }],
};
const frame = { width: 872, height: 420 };

const spanOf = ({ spans }: TimelineLayout, id: string) => spans.find(({ span }) => span.id === id)!;

test('a line runs from its first day to its last under the lane’s line, thick while warm, and as far as one sees', () => {
  const picture = layout(data, view, null, frame);
  const [warm, cold] = [spanOf(picture, 'paper').box, spanOf(picture, 'cooled').box];
  expect(warm.x + warm.width).toBeCloseTo(cold.x, 1);
  expect(warm.x).toBeCloseTo((366 / 1796) * 872, 1);
  expect(warm.y).toBe(picture.plan.lanes[0]!.y);
  expect(warm.height).toBeGreaterThan(2 * cold.height);
  const close = layout(data, { ...view, domain: ['2022-01-01', '2023-01-01'] }, null, frame);
  expect(spanOf(close, 'paper').box.x).toBe(0);
  expect(layout(data, { ...view, domain: ['2023-01-01', '2024-01-01'] }, null, frame).spans).toHaveLength(2);
});

test('a line that comes without a date grows by the same stretches of the calendar, however near one looks', () => {
  const strengths = (domain: TimelineView['domain']) =>
    spanOf(layout(data, { ...view, domain }, null, frame), 'since-when').pieces.map(
      ({ id, strength }) => [id, strength] as const,
    );
  const far = strengths(view.domain);
  expect(far.map(([, strength]) => strength)).toEqual(
    far.map(([, strength]) => strength).toSorted((a, b) => a - b),
  );
  expect(far.at(-1)?.[1]).toBe(1);
  const near = strengths(['2023-01-01', '2024-12-01']);
  expect(near.length).toBeLessThan(far.length);
  expect(far).toEqual(expect.arrayContaining(near));
});

test('a line that crosses over sets out in one lane and arrives at the mark in the other', () => {
  const { crossings, bands, plan } = layout(data, view, null, frame);
  const numbers = crossings[0]!.path.match(/[\d.]+/g)!.map(Number);
  const [from, to] = ['u-vit', 'vidu'].map((id) => bands.find(({ event }) => event.id === id)!);
  expect(numbers[0]).toBeCloseTo(from!.box.x, 1);
  expect(numbers.at(-2)).toBeCloseTo(to!.box.x, 1);
  expect(numbers[1]).toBeLessThan(plan.lanes[1]!.top);
  expect(numbers.at(-1)).toBeGreaterThan(plan.lanes[1]!.y);
});

test.each([
  [300, 250],
  [390, 420],
  [804, 60],
  [820, 640],
  [1920, 1080],
])('at %i × %i words keep to their own lane, off its lines, apart', (width, height) => {
  const { labels, plan, bands, spans } = layout(data, view, null, { width, height });
  const laneOf = (id: string) =>
    bands.find(({ event }) => event.id === id)?.lane ?? spans.find(({ span }) => span.id === id)?.span.lane;
  expect(labels.map(({ id }) => id)).toEqual(expect.arrayContaining(view.emphasis));
  for (const { id, box } of labels) {
    const index = plan.lanes.findIndex((lane) => lane.id === laneOf(id));
    expect(box.y, id).toBeGreaterThanOrEqual(plan.lanes[index]!.top);
    expect(box.y + box.height, id).toBeLessThanOrEqual(plan.lanes[index + 1]?.top ?? height);
    expect(
      labels.filter((other) => other.id !== id && overlap(other.box, box)),
      id,
    ).toEqual([]);
  }
});

test('what only stands by is not named, and its lane is low', () => {
  const picked = { ...view, emphasis: ['u-vit'], quiet: ['vidu', 'sora-shown'], faded: ['products'] };
  const { labels, plan, spans } = layout(data, picked, null, frame);
  expect(labels.map(({ id }) => id)).not.toEqual(expect.arrayContaining(['vidu']));
  expect(spans.find(({ span }) => span.id === 'since-when')?.emphasis).toBe(0);
  const [first, second] = plan.lanes;
  expect(frame.height - second!.top).toBeLessThan(second!.top - first!.top);
});

test('words and table say what has no date, and who crosses over', () => {
  const said = describe(data, view);
  expect(said).toContain('video, since when, nobody says');
  expect(said).toContain('it goes over');
  expect(
    table(data)
      .rows.find(({ id }) => id === 'since-when')
      ?.cells.slice(0, 2),
  ).toEqual(['Products: video', 'since when, nobody says']);
});

test('a switch of many ways takes as many rows as it needs; one of few keeps to one', () => {
  const of = ['Kuaishou', 'ByteDance', 'Tencent', 'Baidu', 'Alibaba'].map((label) => ({
    id: label,
    label,
    view: {},
  }));
  const heightAt = (width: number, ways = of) =>
    switchHeight({ ...view, choices: { prompt: 'Look at', whole: 'All', of: ways } }, { width, height: 500 });
  expect(heightAt(300)).toBeGreaterThan(heightAt(600));
  expect(heightAt(300, of.slice(0, 4))).toBe(heightAt(600));
});

test('a line that the data lacks stops the build', () => {
  expect(() => layout(data, { ...view, spans: ['nothing'] }, null, frame)).toThrow('no span "nothing"');
});
