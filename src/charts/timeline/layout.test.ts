import { expect, test } from 'vitest';
import { overlap, within } from '../labels/boxes.ts';
import { sampleData, sampleViews } from './fixture.ts';
import { layout, type TimelineLayout } from './layout.ts';
import { tickSpan } from './ticks.ts';
import type { TimelineView } from './types.ts';
import { voiceSize } from '../labels/voice.ts';

const sizes = [
  [300, 250],
  [390, 420],
  [640, 400],
  [820, 640],
  [1600, 900],
  [1920, 1080],
] as const;
const data = sampleData('en');
const views = sampleViews('en');
const frame = { width: 872, height: 700 };

const bandOf = ({ bands }: TimelineLayout, id: string) => bands.find(({ event }) => event.id === id);

test('a band is as wide as the doubt, and no mark is narrower than four pixels', () => {
  const years = layout(data, views.marker, null, frame);
  expect(bandOf(years, 'forecast-2030')?.box.width).toBeCloseTo((365 / 4383) * 872, 1);
  expect(bandOf(years, 'sora-shown')?.box.width).toBe(4);
  const days = layout(data, views.days, null, frame);
  expect(bandOf(days, 'sora-shown')?.box).toMatchObject({ x: 436, width: 87.2 });
  const lanes = layout(data, views.lanes, null, frame);
  expect(bandOf(lanes, 'u-vit')?.box.width).toBeCloseTo((30 / 1796) * 872, 1);
});

test('the mark that travels is an anchor of sixty cells at its band', () => {
  const picture = layout(data, views.days, null, frame);
  expect(picture.anchors).toEqual([
    {
      id: 'sora-shown',
      box: bandOf(picture, 'sora-shown')?.box,
      role: 'minute',
      cells: 60,
      facts: ['sora-day'],
      emphasis: 2,
    },
  ]);
  expect(layout(data, { ...views.days, events: ['bank-report'] }, null, frame).anchors).toEqual([]);
});

test('ticks follow the domain: years, then months, then days with their month named once', () => {
  const labels = (domain: TimelineView['domain'], width: number) =>
    layout(data, { domain, events: [], emphasis: [] }, null, { width, height: 400 }).ticks.flatMap(
      ({ label, under }) => (label ? [label.text.text + (under ? ` (${under.text.text})` : '')] : []),
    );
  expect(labels(['2020-01-01', '2032-01-01'], 872)).toEqual([
    '2020',
    '2022',
    '2024',
    '2026',
    '2028',
    '2030',
    '2032',
  ]);
  expect(labels(['2023-11-01', '2024-05-01'], 872)[0]).toBe('Nov (2023)');
  expect(labels(['2023-11-01', '2024-05-01'], 872)[2]).toBe('Jan (2024)');
  expect(labels(['2024-02-10', '2024-02-20'], 872)[0]).toBe('10 (February 2024)');
  expect(labels(['2024-02-10', '2024-02-20'], 150)).toHaveLength(5);
  expect(labels(['1990-01-01', '2030-01-01'], 300)).toEqual(['1990', '2000', '2010', '2020', '2030']);
});

test.each(sizes)('at %i × %i axis texts stay apart and inside, in both languages', (width, height) => {
  for (const lang of ['en', 'zh'] as const)
    for (const view of Object.values(sampleViews(lang))) {
      const { ticks } = layout(sampleData(lang), view, null, { width, height });
      const spans = ticks.flatMap(({ label }) => (label ? [tickSpan(label, voiceSize('note', width))] : []));
      expect(spans.length).toBeGreaterThan(1);
      spans.forEach((span, index) => {
        expect(span.x).toBeGreaterThanOrEqual(0);
        expect(span.x + span.width).toBeLessThanOrEqual(width);
        const next = spans[index + 1];
        if (next) expect(next.x).toBeGreaterThan(span.x + span.width + 4);
      });
    }
});

test.each(sizes)(
  'at %i × %i no labels clash, nothing is cut, and what the step speaks of is named',
  (width, height) => {
    for (const lang of ['en', 'zh'] as const)
      for (const [id, view] of Object.entries<TimelineView>(sampleViews(lang)))
        for (const hand of [
          null,
          { guess: 2020 },
          { guess: 2024.25 },
          { guess: 2027.5 },
          { guess: 2031.75 },
          { choice: 'products' },
          { choice: 'length' },
        ]) {
          const { labels, bands } = layout(sampleData(lang), view, hand, { width, height });
          const where = `${lang} ${id} ${JSON.stringify(hand)}`;
          labels.forEach((label, index) => {
            expect(within(label.box, width, height), `${where}: ${label.id}`).toBe(true);
            for (const other of labels.slice(index + 1))
              expect(overlap(label.box, other.box), `${where}: ${label.id}, ${other.id}`).toBe(false);
          });
          if (hand && 'choice' in hand) continue;
          const named = labels.map((label) => label.id);
          const shown = view.emphasis.filter((event) => bands.some((band) => band.event.id === event));
          const numbers = (view.brackets ?? []).map(({ from, to }) => `bracket:${from}:${to}`);
          expect(named, where).toEqual(
            expect.arrayContaining([
              ...shown,
              ...numbers,
              ...(view.stills ?? []),
              ...(view.trail ? ['trail'] : []),
            ]),
          );
        }
  },
);

test('the trail has one segment for each year between, fading from the arrival back to the forecast', () => {
  const { trail } = layout(data, views.trail, null, frame);
  expect(trail?.segments.map(({ id }) => id)).toEqual(
    [2024, 2025, 2026, 2027, 2028, 2029].map((year) => `trail-${year}`),
  );
  const strengths = trail?.segments.map(({ strength }) => strength) ?? [];
  expect(strengths).toEqual([...strengths].sort((one, other) => other - one));
});

test('events of one time stand in rows', () => {
  const twins = ['a', 'b', 'c'].map((id) => ({ ...data.events[0]!, id }));
  const { bands } = layout(
    { ...data, events: twins },
    { domain: ['2019-01-01', '2023-01-01'], events: ['a', 'b', 'c'], emphasis: [] },
    null,
    frame,
  );
  bands.forEach((band, index) =>
    bands.slice(index + 1).forEach((other) => expect(overlap(band.box, other.box)).toBe(false)),
  );
});

test('the guess keeps to quarters of the axis and measures itself against both dates', () => {
  const said = (guess: number) => layout(data, views.guess, { guess }, frame).guess;
  expect(said(2027.6)).toMatchObject({ value: 2027.5, min: 2020, max: 2031.75 });
  expect(said(2027.5)?.said).toBe(
    'your guess: summer 2027; 3 years 6 months after Sora; 2 years 6 months before 2030',
  );
  expect(said(2030.5)?.said).toContain('the very time of 2030');
  expect(said(1900)?.value).toBe(2020);
  expect(layout(data, views.guess, null, frame).guess).toMatchObject({ value: null, spans: [] });
});

test('equal inputs give equal pictures, and the guess changes them', () => {
  const once = layout(data, views.guess, { guess: 2026 }, frame);
  expect(layout(sampleData('en'), sampleViews('en').guess, { guess: 2026 }, frame)).toEqual(once);
  expect(layout(data, views.guess, { guess: 2026.25 }, frame).marks).not.toEqual(once.marks);
});

test('what the reader chooses to look at is the picture of that view, and an unknown choice is the step’s own', () => {
  const whole = layout(data, views.whole, null, frame);
  expect(layout(data, views.whole, { choice: 'nothing' }, frame).marks).toEqual(whole.marks);
  const products = layout(data, views.whole, { choice: 'products' }, frame);
  expect(bandOf(products, 'sora-shown')!.box.x).toBeLessThan(bandOf(whole, 'sora-shown')!.box.x / 4);
  const length = layout(data, views.whole, { choice: 'length' }, frame);
  expect([length.bands, length.ticks]).toEqual([[], []]);
  // Where no line shows it, the mark that travels is the strip of its own length.
  expect(length.anchors).toMatchObject([
    { id: 'sora-shown', cells: 60, filled: 60, box: length.strips!.rows[0]!.box },
  ]);
  expect(whole.anchors[0]!.box.width).toBe(4);
});

test('strips of clips are to one scale', () => {
  const { strips } = layout(data, views.whole, null, frame);
  const [sora, vidu] = strips!.rows;
  expect([sora!.box.width, sora!.cells]).toEqual([vidu!.box.width, vidu!.cells]);
});

test('a curve leads from the foot of what came first to the head of what is built on it', () => {
  const picture = layout(data, views.whole, null, frame);
  const [from, to] = [bandOf(picture, 'u-vit')!.box, bandOf(picture, 'vidu')!.box];
  const numbers = picture.ties[0]!.path.match(/[\d.]+/g)!.map(Number);
  expect(numbers[0]).toBeCloseTo(from.x + from.width / 2, 1);
  expect(numbers[1]).toBeCloseTo(from.y + from.height, 1);
  expect(numbers.at(-2)).toBeCloseTo(to.x + to.width / 2, 1);
  expect(numbers.at(-1)).toBeCloseTo(to.y, 1);
});

test('claims stand one below the other on the shelf, each with its own words', () => {
  const { shelf, labels } = layout(data, views.shelf, null, frame);
  const boards = shelf!.rows.map(({ board }) => board.y);
  expect(boards).toEqual(boards.toSorted((one, other) => one - other));
  expect(labels.filter(({ id }) => id.endsWith(':said'))).toHaveLength(5);
});

test('a view that names what is not there stops the build', () => {
  const view = { ...views.marker, events: ['nobody'] };
  expect(() => layout(data, view, null, frame)).toThrow('no event "nobody"');
  const lost = {
    ...views.lanes,
    lanes: [
      { id: 'ideas', title: views.lanes.lanes[0]!.title },
      { id: 'x', title: views.lanes.lanes[0]!.title },
    ],
  };
  expect(() => layout(data, lost, null, frame)).toThrow('lane "products"');
  const strips = { ...views.whole, strips: { ...views.whole.strips, rows: ['nobody'] } };
  expect(() => layout(data, strips, null, frame)).toThrow('no strip "nobody"');
  expect(() => layout(data, { ...views.shelf, shelf: ['nobody'] }, null, frame)).toThrow('no claim "nobody"');
});
