import { withRoom } from '../funding/raised.ts';
import { tidy } from '../labels/boxes.ts';
import { roughText } from '../labels/rough.ts';
import type { DrawnLabel } from '../labels/types.ts';
import { growth, voiceSize } from '../labels/voice.ts';
import { NARROW } from '../standing.ts';
import type { Box, Size } from '../types.ts';
import { setIn, sizeOf } from './lettering.ts';
import { standing, type PlacedDevice } from './placed.ts';
import type { DevicesData, DevicesHand, DevicesView } from './types.ts';

/** Two rises of one shape, the second on top of the first. */
export interface Stairs {
  /** What was, as a line and the area under it; and what is claimed. */
  then: { line: string; area: string };
  next: string;
  /** How long the second rise is to take. */
  span: { x1: number; x2: number; y: number; cap: number };
  /** Where the quotation tag of the claim stands. */
  tag: Box;
  /** The reader's answer: a line that leaves the middle level, and its end. */
  answer?: { path: string; x: number; y: number; r: number };
  devices: PlacedDevice[];
  labels: DrawnLabel[];
}

/** The parallel as shapes: no axis has a number, since the claim has none. */
export function stairsOf(
  data: DevicesData,
  view: DevicesView,
  hand: DevicesHand | null,
  area: Box,
  frame: Size,
): Stairs {
  const { parallel } = data;
  const grown = growth(frame.width);
  const narrow = frame.width < NARROW;
  const [name, note] = [voiceSize('name', frame.width), voiceSize('note', frame.width)];
  const at = (share: number) => tidy(area.x + share * area.width);
  const low = area.height < 190;
  const foot = Math.ceil(name * 1.5);
  const rows = low ? Math.ceil(name * 1.1 + 5) : foot;
  const tall = Math.min(area.height * 0.25, 128 * grown, area.width * 0.19);
  const levels = {
    low: tidy(area.y + area.height - rows),
    high: tidy(area.y + tall + 4),
  };
  const middle = tidy((levels.low + levels.high) / 2);
  const x = {
    begin: at(0),
    first: at(0.15),
    landed: at(0.35),
    second: at(0.54),
    arrived: at(0.8),
    end: at(1),
  };
  const bend = (from: number, to: number) => tidy(from + (to - from) / 2);
  const rise = (x1: number, y1: number, x2: number, y2: number) =>
    `C${bend(x1, x2)} ${y1} ${bend(x1, x2)} ${y2} ${x2} ${y2}`;
  const line = `M${x.begin} ${levels.low}H${x.first}${rise(x.first, levels.low, x.landed, middle)}H${x.second}`;
  const next = `M${x.second} ${middle}${rise(x.second, middle, x.arrived, levels.high)}H${x.end}`;

  const wide = tall * 0.6;
  const stand = (id: 'feature-phone' | 'phone' | 'ai-phone', middleX: number, y: number) =>
    standing(
      data,
      id,
      { x: middleX - wide / 2, y: y - 1 - tall, width: wide, height: tall },
      view.emphasis.includes(id) ? 2 : 1,
    );
  const places = {
    first: Math.max(at(0.075), wide / 2),
    second: tidy((x.landed + x.second) / 2),
    third: tidy(x.end - Math.max(at(0.1) - area.x, wide / 2 + 18)),
  };
  const devices = [
    stand('feature-phone', places.first, levels.low),
    stand('phone', places.second, middle),
    stand('ai-phone', places.third, levels.high),
  ];
  const labels: DrawnLabel[] = devices.flatMap(({ device, emphasis }, index) => {
    const last = index === 2;
    const lines = [device.name];
    const { width, height } = sizeOf(lines, frame);
    const centre = index === 0 ? places.first : index === 1 ? places.second : places.third;
    const y = index === 0 ? levels.low : index === 1 ? middle : levels.high;
    const left = last
      ? Math.min(x.end - width, Math.max(x.arrived - 8, centre - width / 2))
      : Math.max(area.x, centre - width / 2);
    const room = { x: left, y: y + 4, width, height: height + 1 };
    return setIn(
      device.id,
      [lines],
      room,
      frame,
      {},
      {
        emphasis,
        role: 'device',
        facts: device.facts,
      },
    );
  });

  // The claim stands where the sky is free: over the middle level, left of the second rise.
  const tagSide = Math.round(9 * grown);
  const claimTop = area.y + 6 * grown;
  const claim = {
    x: area.x + tagSide + 8 * grown,
    y: claimTop,
    width: x.arrived - (x.arrived - x.second) * 0.42 - area.x - tagSide - 8 * grown,
    height: Math.max(0, middle - tall - 8 - claimTop),
  };
  // Half a sentence says nothing: in low skies it is set in one line.
  const inOne = roughText(parallel.lines.map(({ text }) => text).join(data.words.space), 'note');
  labels.push(
    ...setIn(
      'next',
      [[parallel.name, ...parallel.lines], [parallel.name, inOne], [parallel.name]],
      claim,
      frame,
      {},
      {
        facts: parallel.facts,
      },
    ),
  );

  const cap = Math.round(5 * grown);
  const spanY = tidy(levels.low - Math.max(note * 1.5, (levels.low - middle) * (narrow ? 0.3 : 0.36)));
  const under = { y: spanY + cap + 2, height: note * 1.4 };
  const ends = x.arrived - x.second;
  const until = withRoom(parallel.to, true);
  const inside = (parallel.from.em + until.em) * note + 18 * grown <= ends;
  const named = labels.find(({ id }) => id === 'feature-phone')?.box;
  const afterFirst = Math.max(at(0.28), (named ? named.x + named.width : 0) + 16 * grown);
  // Over the middle of its bracket, or as near to it as the name of the phone beside it lets it.
  const span = sizeOf([parallel.span], frame);
  const spanTop = spanY - 2 - span.height;
  const beside = labels.find(({ id, box }) => id === 'phone' && box.y + box.height > spanTop)?.box;
  const spanLeft = Math.max(
    x.second + (ends - span.width) / 2,
    beside ? beside.x + beside.width + 6 * grown : 0,
  );
  labels.push(
    ...setIn(
      'span',
      [[parallel.span]],
      { x: spanLeft, y: middle + 2, width: x.end - spanLeft, height: spanY - middle - 4 },
      frame,
      { down: 'bottom' },
      { facts: parallel.facts },
    ),
    ...(['span:from', 'span:to'] as const).flatMap((id, last) => {
      const lines = [last ? until : parallel.from];
      const { width } = sizeOf(lines, frame);
      const edge = last ? x.arrived : x.second;
      // Within the span where both have room, else outside it.
      const right = last ? !inside : inside;
      const left = right ? edge + 5 * grown : edge - 5 * grown - width;
      const facts = last ? parallel.toFacts : parallel.facts;
      return setIn(id, [lines], { x: left, width, ...under }, frame, {}, { facts, emphasis: 1 });
    }),
    ...setIn(
      'then',
      [[parallel.undated]],
      { x: afterFirst, y: levels.low + 4, width: x.end - afterFirst, height: rows },
      frame,
      {},
      { emphasis: 1, facts: parallel.facts },
    ),
  );
  const answered = parallel.answers.find(({ id }) => id === hand?.choice && view.choices);
  const r = Math.round(7 * grown);
  const y = answered ? tidy(middle + (levels.high - middle) * answered.share) : 0;
  const end = tidy(x.end - r - 2);
  if (answered) {
    const { width, height } = sizeOf([answered.text], frame);
    const drop = answered.share === 1 ? foot + 2 : r + 4;
    const room = { x: x.end - width, y: y + drop, width, height: height + 1 };
    labels.push(...setIn('answer', [[answered.text]], room, frame, { across: 'end' }, { live: true }));
  }
  return {
    then: { line, area: `${line}V${levels.low}Z` },
    next,
    span: { x1: x.second, x2: x.arrived, y: spanY, cap },
    tag: { x: area.x, y: claimTop + name * 0.16, width: tagSide, height: tagSide },
    ...(answered && {
      answer: {
        path: `M${x.second} ${middle}${rise(x.second, middle, x.arrived, y)}H${end}`,
        x: end,
        y,
        r,
      },
    }),
    devices,
    labels,
  };
}
