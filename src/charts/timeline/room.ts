import { tickSpan } from './ticks.ts';
import { blockOf } from '../labels/block.ts';
import type { Room } from '../labels/types.ts';
import { voiceSize } from '../labels/voice.ts';
import type { Box, Size, Text } from '../types.ts';
import { tagOf } from './bands.ts';
import type { TimelineLayout } from './layout.ts';

/** What is drawn before any label has a place. */
export type Drawn = Pick<
  TimelineLayout,
  | 'plan'
  | 'ticks'
  | 'bands'
  | 'brackets'
  | 'thumbs'
  | 'trail'
  | 'open'
  | 'guess'
  | 'ties'
  | 'strips'
  | 'shelf'
  | 'spans'
  | 'crossings'
>;

/**
 * What labels must keep off: marks, words of the axis and the lanes, lines.
 * @param dated the part of the frame where what is dated stands
 */
export function roomOf(drawn: Drawn, dated: Size, frame: Size): Room {
  const { plan, ticks, bands, brackets, thumbs, trail, open, guess, ties, strips, shelf } = drawn;
  const size = (voice: Parameters<typeof voiceSize>[0]) => voiceSize(voice, frame.width);
  const note = size('note');
  const tickWords = ticks.flatMap(({ label, under }) =>
    [label, under].flatMap((text, row): Box[] =>
      text
        ? [
            {
              ...tickSpan(text, note),
              y: plan.tickBase + row * plan.tickStep - note * 0.86,
              height: note * 1.1,
            },
          ]
        : [],
    ),
  );
  const lines = plan.lanes.map(({ y }): Box => ({ x: 0, y: y - 0.5, width: frame.width, height: 1 }));
  const upright = (x: number, y1: number, y2: number): Box => ({
    x: x - 0.5,
    y: Math.min(y1, y2),
    width: 1,
    height: Math.abs(y2 - y1),
  });
  return {
    width: frame.width,
    height: frame.height,
    size,
    marks: [...bands.flatMap((band) => [band.box, ...tagOf(band)]), ...(trail ? [trail.box] : [])],
    words: [
      ...thumbs.map(({ box }) => box),
      ...tickWords,
      ...plan.lanes.flatMap(({ title, top, titleSize }) =>
        title ? [laneTitle(title, top, titleSize ?? size('lane'))] : [],
      ),
      ...thumbs.map(({ caption }) => caption),
      ...(guess?.labels ?? []).map(({ box }) => box),
      ...(strips ? [strips.box] : []),
      ...(shelf ? [shelf.box] : []),
    ],
    lines: [
      ...lines,
      ...brackets.flatMap(({ box, drops }) => [box, ...drops.map(({ x, y1, y2 }) => upright(x, y1, y2))]),
      ...ties.flatMap(({ trace }) => trace),
      ...(open ? [open.box, upright(open.rise.x, open.rise.y1, open.rise.y2)] : []),
      ...(guess?.spans ?? []).map(({ x1, x2, y }): Box => ({ x: x1, y: y - 4, width: x2 - x1, height: 8 })),
    ],
    grid:
      plan.ticks === 'over'
        ? ticks.filter(({ label }) => label).map(({ x }) => upright(x, plan.tickLine, dated.height))
        : [],
  };
}

/** The box of a lane's title at the head of its zone. */
export function laneTitle(title: Text, top: number, size: number): Box {
  const { width, height } = blockOf([title], [size]);
  return { x: 0, y: top + 2, width, height };
}
