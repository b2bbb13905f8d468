/** The real events at every scale and size: nothing covers anything, nothing is cut, nobody is lost. */
import { expect, test } from 'vitest';
import {
  dayNumber,
  layout,
  levelOf,
  worldOf,
  type ExploreLayout,
  type Range,
} from '#charts/timeline/explore/index.ts';
import { inflate, overlap } from '#charts/labels/boxes.ts';
import type { Box } from '#charts/types.ts';
import { languages } from '#story/languages.ts';
import { timesData } from './data.ts';

const SIZES = [
  { width: 280, height: 820 },
  { width: 350, height: 824 },
  { width: 640, height: 700 },
  { width: 1260, height: 700 },
  { width: 1700, height: 800 },
];
const range = (from: string, to: string): Range => [dayNumber(from), dayNumber(to)];
const RANGES = [
  range('2015-01-01', '2033-01-01'),
  range('2020-03-15', '2025-08-01'),
  range('2023-01-01', '2024-07-01'),
  range('2023-12-20', '2024-05-05'),
  range('2024-02-10', '2024-02-20'),
];

/** Names and marks that share ground, though they are not each other's. */
function clashes({ labels, bands }: ExploreLayout): string[] {
  const own = (id: string) => id.replace(/^when:/, '');
  // Words may stand as close as lines of a text, and a halo may touch.
  const tight = (box: Box) => inflate(box, -0.8);
  return labels.flatMap((label, index) => [
    ...labels
      .slice(index + 1)
      .filter((other) => overlap(tight(label.box), tight(other.box)))
      .map((other) => `${label.id} on ${other.id}`),
    ...bands
      .filter(({ event, box }) => event.id !== own(label.id) && overlap(tight(label.box), tight(box)))
      .map(({ event }) => `${label.id} on the mark of ${event.id}`),
  ]);
}

for (const lang of languages) {
  const data = timesData(lang);
  const shown = data.events.map(({ id }) => id);
  for (const size of SIZES) {
    test(`${lang} ${size.width}×${size.height}`, () => {
      for (const looked of RANGES) {
        const picture = layout(data, { range: looked, shown }, size);
        const { plot } = picture.plan;
        const said = `${size.width} ${looked.join('–')}`;
        expect(clashes(picture), said).toEqual([]);
        const cut = picture.labels.filter(
          ({ box }) =>
            box.x < -0.01 ||
            box.x + box.width > plot.width + 0.01 ||
            box.y < 0 ||
            box.y + box.height > size.height,
        );
        expect(
          cut.map(({ id }) => id),
          said,
        ).toEqual([]);
        const inSight = data.events.filter(
          ({ start, end }) => dayNumber(end) > looked[0] && dayNumber(start) < looked[1],
        );
        expect(picture.bands.map(({ event }) => event.id).sort(), said).toEqual(
          inSight.map(({ id }) => id).sort(),
        );
        const marks = picture.bands.map(({ box }) => box);
        const touching = marks.flatMap((a, i) =>
          marks.slice(i + 1).filter((b) => overlap(inflate(a, -0.02), b)),
        );
        expect(touching, said).toEqual([]);
      }
    });
  }

  test(`${lang}: on a desk most are named at a glance, and all of them closer up`, () => {
    const wide = { width: 1260, height: 720 };
    const all = layout(data, { range: worldOf(data.events), shown }, wide);
    expect(all.named / all.inSight).toBeGreaterThan(0.7);
    for (const id of ['sora-shown', 'vidu-released', 'chatgpt'])
      expect(
        all.labels.some((label) => label.id === id),
        id,
      ).toBe(true);
    const near = layout(data, { range: range('2024-02-01', '2024-03-15'), shown }, wide);
    expect(near.named).toBe(near.inSight);
    const models = data.events.filter(({ lane }) => lane === 'model').map(({ id }) => id);
    const few = layout(data, { range: worldOf(data.events), shown: models }, wide);
    expect(few.named, 'a row for each').toBe(models.length);
  });
}

test('moving along time moves nothing up or down', () => {
  const data = timesData('en');
  const shown = data.events.map(({ id }) => id);
  const rows = (looked: Range) =>
    new Map(
      layout(data, { range: looked, shown }, { width: 900, height: 700 }).bands.map(({ event, box }) => [
        event.id,
        box.y,
      ]),
    );
  const [one, other] = [range('2023-02-01', '2024-02-01'), range('2023-05-01', '2024-04-30')];
  expect(levelOf(data, one)).toBe(levelOf(data, other));
  const before = rows(one);
  for (const [id, y] of rows(other)) if (before.has(id)) expect(y, id).toBe(before.get(id));
});
