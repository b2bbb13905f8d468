import { overlap, tidy } from '../labels/boxes.ts';
import { growth, voiceSize } from '../labels/voice.ts';
import { lineY } from '../standing.ts';
import { tagOf, type Band } from '../timeline/bands.ts';
import { layout as timelineLayout, type TimelineLayout } from '../timeline/layout.ts';
import type { Anchor, Box, Mark } from '../types.ts';
import { standing, type PlacedDevice } from './placed.ts';
import { shapes } from './shapes.ts';
import type { DeviceId, DevicesData, DevicesView } from './types.ts';

/** A line of time within the picture, and the devices that stand on its bands. */
export interface Week {
  /** Where the timeline draws, within the frame. */
  box: Box;
  picture: TimelineLayout;
  /** The highest of what it draws; over it the frame is free. */
  top: number;
  devices: PlacedDevice[];
  /** As the whole picture tells of them. */
  marks: Mark[];
  anchors: Anchor[];
}

/** Under this height a device on a band could not be told from another. Pixels. */
const LEAST = 18;

/** The timeline of a view in a part of the frame. @throws as the timeline does */
export function weekOf(data: DevicesData, view: DevicesView, box: Box): Week | undefined {
  if (!view.timeline) return undefined;
  const tall = { ...box, height: taller(box) };
  const picture = timelineLayout(data.week, view.timeline, null, tall);
  const lowered = <Item extends { y: number }>(item: Item): Item => ({ ...item, y: tidy(item.y + box.y) });
  return {
    box: tall,
    picture,
    top: box.y + Math.min(...picture.bands.flatMap(topsOf), ...picture.labels.map(({ box: { y } }) => y)),
    devices: Object.entries(view.standing ?? {}).flatMap(([id, event]) =>
      onBand(data, id as DeviceId, event, picture, box),
    ),
    marks: picture.marks.map(lowered),
    anchors: picture.anchors.map((anchor) => ({ ...anchor, box: lowered(anchor.box) })),
  };
}

/** Of a band, and of the tag it may carry. */
const topsOf = (band: Band): number[] => [band.box.y, ...tagOf(band).map(({ y }) => y)];

/** A height at which the line leaves no more under it than its ticks need: nothing else hangs there. */
function taller({ width, height }: Box): number {
  const ticks = 22 + 2 * Math.round(voiceSize('note', width) * 1.35);
  const share = lineY({ width, height: 1000 }) / 1000;
  return Math.max(height, Math.floor((height - ticks) / share));
}

/** A device at the right end of the band of an event, where no words are. */
function onBand(
  data: DevicesData,
  id: DeviceId,
  event: string,
  { bands, labels }: TimelineLayout,
  frame: Box,
): PlacedDevice[] {
  const band = bands.find((each) => each.event.id === event)?.box;
  if (!band) return [];
  const grown = growth(frame.width);
  const most = Math.min(band.height - 10, 96 * grown);
  const { width, height } = shapes[id];
  for (const share of [1, 0.8, 0.62]) {
    const tall = Math.min(most * share, (96 * grown * height) / width);
    if (tall < Math.min(LEAST, (LEAST * height) / width)) break;
    const wide = (tall * width) / height;
    const own: Box = {
      x: band.x + band.width - wide - 12 * grown,
      y: band.y + (band.height - tall) / 2,
      width: wide,
      height: tall,
    };
    if (own.x > band.x && !labels.some((label) => overlap({ ...own, x: own.x - 4 }, label.box)))
      return [standing(data, id, { ...own, y: own.y + frame.y }, 1)];
  }
  return [];
}
