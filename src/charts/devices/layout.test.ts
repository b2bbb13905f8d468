import { expect, test } from 'vitest';
import { overlap, within } from '../labels/boxes.ts';
import { sampleData, sampleViews as views } from './fixture.ts';
import { layout, type DevicesLayout } from './layout.ts';
import type { DevicesView } from './types.ts';

const data = sampleData();
const frame = { width: 872, height: 660 };
const sizes = [
  [300, 250],
  [350, 380],
  [640, 400],
  [804, 108],
  [1072, 462],
  [1600, 900],
] as const;
const deviceIn = ({ devices }: DevicesLayout, id: string) => devices.find(({ device }) => device.id === id);

test.each(sizes)('at %i × %i no words clash, none cover a device, nothing is cut', (width, height) => {
  const hands = [null, { tilt: -2 }, { tilt: 2 }, { choice: 'same' }, { choice: 'changed' }];
  for (const [id, view] of Object.entries<DevicesView>(views))
    for (const hand of hands) {
      const { labels, devices, week } = layout(data, view, hand, { width, height });
      const where = `${id} ${JSON.stringify(hand)}`;
      const dated = (week?.picture.labels ?? []).map(({ id, box }) => ({
        id,
        box: { ...box, y: box.y + (week?.box.y ?? 0) },
      }));
      const words = [...labels, ...dated];
      const named = new Set(labels.map((label) => label.id));
      if (view.show === 'stories')
        expect(
          [...view.row, 'cold', 'warm'].filter((each) => !named.has(each)),
          where,
        ).toEqual([]);
      words.forEach(({ id, box }, index) => {
        expect(within(box, width + 0.1, height + 0.1), `${where}: ${id} is cut`).toBe(true);
        for (const other of words.slice(index + 1))
          expect(overlap(box, other.box), `${where}: ${id}, ${other.id}`).toBe(false);
        for (const { device, box: own } of devices)
          expect(overlap(box, own), `${where}: ${id} on ${device.id}`).toBe(false);
      });
    }
});

test('the headset is one thing from the balance to the row, the phone from the row to the curves', () => {
  const pictures = Object.values<DevicesView>(views).map((view) => layout(data, view, null, frame));
  const [large, ...small] = pictures.map((picture) => deviceIn(picture, 'headset')?.box.width ?? 0);
  for (const width of small) expect([width > 0, width < (large ?? 0) / 2]).toEqual([true, true]);
  for (const picture of pictures)
    expect(picture.devices.filter(({ device }) => device.id === 'phone')).toHaveLength(1);
});

test('weight tilts the balance, the heavier story hangs lower; beyond the last place it stays', () => {
  const ends = (tilt: number) => layout(data, views.stories, { tilt }, frame).balance?.strings ?? [];
  const [cold, warm] = ends(1);
  expect(warm!.y2).toBeGreaterThan(cold!.y2);
  expect([warm!.emphasis, cold!.emphasis]).toEqual([2, 1]);
  expect(ends(-1)[0]!.y2).toBe(warm!.y2);
  expect(layout(data, views.stories, { tilt: 99 }, frame)).toEqual(
    layout(data, views.stories, { tilt: 2 }, frame),
  );
  expect(layout(data, views.stories, { tilt: Number.NaN }, frame).weigh?.tilt).toBe(0);
});

test('both rises have one height, and the reader’s answer stands between the levels', () => {
  const picture = layout(data, views.years, null, frame);
  const [low, middle, high] = ['feature-phone', 'phone', 'ai-phone'].map((id) => {
    const { box } = deviceIn(picture, id)!;
    return box.y + box.height;
  });
  expect(low! - middle!).toBeCloseTo(middle! - high!, 0);
  const answerAt = (choice: string) => layout(data, views.years, { choice }, frame).stairs?.answer?.y;
  expect(answerAt('same')).toBeCloseTo(middle! + 1, 0);
  expect(answerAt('changed')).toBeCloseTo(high! + 1, 0);
  expect(answerAt('a lie')).toBeUndefined();
});

test('where there are no buttons, no answer stands', () => {
  const low = { width: 300, height: 250 };
  expect(layout(data, views.years, { choice: 'same' }, low)).toEqual(layout(data, views.years, null, low));
});

test('there are as many squares as are counted', () => {
  const { grid } = layout(data, views.factories, null, frame);
  expect(grid!.groups.map(({ id, path }) => [id, path.split('z').length - 1])).toEqual([
    ['here', 40],
    ['elsewhere', 60],
  ]);
});

test('a device stands within the band of its event, and the minute where the line of time has it', () => {
  const picture = layout(data, views.week, null, frame);
  const { week, anchors } = picture;
  const band = week!.picture.bands.find(({ event }) => event.id === 'letter')!.box;
  const own = deviceIn(picture, 'phone')!.box;
  expect(own.y).toBeGreaterThan(band.y + week!.box.y);
  expect(own.y + own.height).toBeLessThan(band.y + band.height + week!.box.y);
  const minute = week!.picture.bands.find(({ event }) => event.id === 'sora-shown')!.box;
  expect(anchors[0]!.box.y).toBeCloseTo(minute.y + week!.box.y, 1);
});

test('a view that names what is not there stops the build', () => {
  expect(() => layout({ ...data, devices: [] }, views.week, null, frame)).toThrow('phone');
  expect(() => layout(data, { ...views.factories, voices: ['nobody'] }, null, frame)).toThrow('nobody');
});
