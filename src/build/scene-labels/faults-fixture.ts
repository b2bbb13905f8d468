import type { CardsLayout } from '#charts/cards/layout.ts';
import type { DevicesLayout } from '#charts/devices/layout.ts';
import type { FundingLayout } from '#charts/funding/layout.ts';
import type { ChartShapes } from '#charts/index.ts';
import { within } from '#charts/labels/boxes.ts';
import type { PatchesLayout } from '#charts/patches/layout.ts';
import type { SeamsLayout } from '#charts/seams/layout.ts';
import type { TimelineLayout } from '#charts/timeline/layout.ts';
import type { Layout, Size } from '#charts/types.ts';
import { networkFaults, networkWords } from './network-fixture.ts';
import { lyingOn, type Taken } from './taken-fixture.ts';

/** What a chart has besides its labels: more words, and marks that no word may lie on. */
interface Rules<Picture> {
  words?: (picture: Picture) => Taken[];
  faults: (picture: Picture, words: Taken[], size: Size) => string[];
}

/** The charts that are looked at, each with its own rules. */
const rules: { [Name in keyof ChartShapes]?: Rules<ChartShapes[Name]['layout']> } = {
  network: { words: networkWords, faults: networkFaults },
  funding: { faults: onMoney },
  cards: { faults: onDots },
  patches: { faults: onPatches },
  timeline: { faults: onBands },
  devices: { words: datedWords, faults: onDevices },
  seams: {
    words: ({ seams }) => (seams ? networkWords(seams.network) : []),
    faults: onSeams,
  },
};

/** Names of the charts that are looked at. */
export const looked = Object.keys(rules);

/** What is wrong with the words of a picture, in words. */
export function faultsIn(chart: string, picture: Layout & { switchHeight?: number }, size: Size): string[] {
  const own = rules[chart as keyof typeof rules] as Rules<Layout>;
  const words: Taken[] = [
    ...picture.labels.map(({ id, box }) => ({ id, box })),
    ...(own.words?.(picture) ?? []),
  ];
  const head = (picture.switchHeight ?? 0) - 0.1;
  const isCut = ({ box }: Taken) => !within(box, size.width + 0.1, size.height + 0.1) || box.y < head;
  return [
    ...words.filter(isCut).map(({ id }) => `${id} is cut`),
    ...words.flatMap((one, index) => lyingOn([one], words.slice(index + 1))),
    ...own.faults(picture, words, size),
  ];
}

/** Squares and bars, but for words that stand in a bar of worth. */
function onMoney({ labels, groups, bars }: FundingLayout): string[] {
  return lyingOn(labels, [...groups, ...bars.bars]);
}

/** Dots and digits. */
function onDots({ labels, solid }: CardsLayout): string[] {
  return lyingOn(
    labels,
    solid.map((box) => ({ id: JSON.stringify(box), box })),
  );
}

/** Strips, frames, pictures, bars and the reader's sliders. */
function onPatches({ labels, strips, sheet, tiles, bars, controls }: PatchesLayout): string[] {
  return lyingOn(labels, [
    ...strips,
    ...(sheet ? [sheet] : []),
    ...tiles,
    ...bars,
    ...(controls ? [{ id: 'controls', box: controls }] : []),
  ]);
}

/** Dated marks and lines along lanes, but for words in a band wide enough for them; what is spoken of there has a name. */
function onBands({ labels, bands, spans, plan }: TimelineLayout): string[] {
  const named = new Set(labels.map(({ id }) => id));
  const lanes = new Set(plan.lanes.filter(({ faint, dense }) => faint && !dense).map(({ id }) => id));
  return [
    ...lyingOn(
      labels.filter(({ inside }) => !inside),
      [
        ...bands.map((band) => ({ id: band.event.id, box: band.box })),
        ...spans.map(({ span, box }) => ({ id: span.id, box })),
      ],
    ),
    ...bands
      .filter(({ event, emphasis, lane }) => emphasis === 2 && lanes.has(lane) && !named.has(event.id))
      .map(({ event }) => `${event.id} has no name`),
  ];
}

/** Words of the line of time in a picture of devices. */
function datedWords({ week }: DevicesLayout): Taken[] {
  return (week?.picture.labels ?? []).map(({ id, box }) => ({
    id,
    box: { ...box, y: box.y + (week?.box.y ?? 0) },
  }));
}

/** Devices and squares, of which none lies on another or is cut. */
function onDevices({ devices, grid }: DevicesLayout, words: Taken[], { width, height }: Size): string[] {
  const marks: Taken[] = [
    ...devices.map(({ device, box }) => ({ id: device.id, box })),
    ...(grid ? [{ id: 'squares', box: grid.box }] : []),
  ];
  return [
    ...lyingOn(words, marks),
    ...marks.flatMap((one, index) => lyingOn([one], marks.slice(index + 1))),
    ...marks.filter(({ box }) => !within(box, width + 0.1, height + 0.1)).map(({ id }) => `${id} is cut`),
  ];
}

/** The network, the strip of the minute and the row of the story. */
function onSeams({ anchors, seams }: SeamsLayout, words: Taken[]): string[] {
  return [
    ...(seams ? networkFaults(seams.network, words) : []),
    ...lyingOn(words, [...anchors, ...(seams?.story ? [{ id: 'story', box: seams.story.box }] : [])]),
  ];
}
