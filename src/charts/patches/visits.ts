import { heightOf } from '../funding/lettering.ts';
import { tidy } from '../labels/boxes.ts';
import { growth, voiceSize } from '../labels/voice.ts';
import type { Box, Size } from '../types.ts';
import type { Outage, Part, RangeBar, Side, Tile } from './drawn.ts';
import { between, emphasisIn } from './top.ts';
import type { PatchesData, PatchesView } from './types.ts';
import { formsOf, type Ask } from './words.ts';

/** A frame this much wider than high has its halves side by side. */
const WIDE = 1.5;
/** Columns of passes that make up the load. */
const COLUMNS = 5;
/** Share of a block that is filled where a gap is said to be. */
const FILLED = 0.62;
/** How the line thins out where it breaks off. */
const FADING = [0.75, 0.5, 0.3, 0.15];

/** Visits of a week, the failure that followed, and where the shortage is said to be. */
export function visitsOf(data: PatchesData, view: PatchesView, frame: Size): Part {
  const grown = growth(frame.width);
  const beside = frame.width > WIDE * frame.height;
  const air = 26 * grown;
  const upper: Box = {
    x: 0,
    y: 0,
    width: beside ? Math.round(frame.width / 2 - air / 2) : frame.width,
    height: beside ? frame.height : Math.round(frame.height * 0.46),
  };
  const lower: Box = beside
    ? {
        x: Math.round(frame.width / 2 + air / 2),
        y: 0,
        width: Math.floor(frame.width / 2 - air / 2),
        height: frame.height,
      }
    : { x: 0, y: upper.height, width: frame.width, height: frame.height - upper.height };
  const load = loadOf(data, view, upper, frame);
  const need = needOf(data, view, lower, frame);
  return {
    bars: load.bars,
    ...(load.outage && { outage: load.outage }),
    sides: need.sides,
    tiles: need.tiles,
    asks: [...load.asks, ...need.asks],
    taken: [...load.taken, ...need.taken],
  };
}

function loadOf(data: PatchesData, view: PatchesView, place: Box, frame: Size) {
  const grown = growth(frame.width);
  const [name, note] = [voiceSize('name', frame.width), voiceSize('note', frame.width)];
  const count = data.visits.length + 1;
  const pitch = place.height / count;
  const full = heightOf([name, note]);
  const brief = heightOf([name]);
  const two = pitch >= full + 3 + 8 + 6;
  const text = two ? full : brief;
  const bar = Math.round(between(4, pitch - text - 12 * grown, 26 * grown));
  const most = Math.max(...data.visits.map(({ visits }) => visits));
  const forms = (said: Parameters<typeof formsOf>[0]) =>
    formsOf(said).filter((form) => two || form.length === 1);
  const tops = Array.from({ length: count }, (_, index) => Math.round(place.y + index * pitch));
  const bars = data.visits.map((each, index): RangeBar => {
    const width = tidy((each.visits / most) * place.width);
    return {
      id: each.id,
      box: { x: place.x, y: (tops[index] ?? 0) + Math.ceil(text) + 3, width, height: bar },
      high: width,
      rows: 1,
      role: each.role,
      facts: each.facts,
      emphasis: emphasisIn(view, each.id),
    };
  });
  const asks: Ask[] = data.visits.map((each, index) => ({
    id: each.id,
    forms: forms(each.said),
    x: place.x,
    y: tops[index] ?? 0,
    most: place.width + 12,
    emphasis: emphasisIn(view, each.id),
    role: each.role,
    facts: each.facts,
  }));
  const { outage: said } = data.places;
  const top = tops.at(-1) ?? 0;
  asks.push({
    id: 'outage',
    forms: forms(said),
    x: place.x,
    y: top,
    most: place.width + 12,
    emphasis: emphasisIn(view, 'outage'),
    facts: said.facts,
  });
  const y = top + Math.ceil(text) + 3;
  const outage: Outage = {
    id: 'outage',
    y,
    height: Math.max(3, Math.round(bar / 2.5)),
    ...broken(place),
    facts: said.facts,
    emphasis: emphasisIn(view, 'outage'),
  };
  return {
    bars,
    outage,
    asks,
    taken: [...bars.map(({ box }) => box), { ...place, y, height: outage.height }],
  };
}

/** A line across a place that thins out before its middle and comes back after it. */
function broken({ x, width }: Box): Pick<Outage, 'pieces' | 'soft'> {
  const step = tidy(width * 0.028);
  const [stop, start] = [tidy(x + width * 0.36), tidy(x + width * 0.74)];
  return {
    pieces: [
      [x, stop],
      [start, x + width],
    ],
    soft: FADING.flatMap((opacity, index) => [
      { x: tidy(stop + index * step), width: step, opacity },
      { x: tidy(start - (index + 1) * step), width: step, opacity },
    ]),
  };
}

function needOf(data: PatchesData, view: PatchesView, place: Box, frame: Size) {
  const grown = growth(frame.width);
  const [name, note] = [voiceSize('name', frame.width), voiceSize('note', frame.width)];
  const two = place.height >= 130;
  const text = two ? heightOf([name, note]) : heightOf([name]);
  const air = Math.round(between(10, place.width * 0.05, 36 * grown));
  const width = Math.floor((place.width - air) / 2);
  const height = Math.floor(Math.min(place.height - text - 8, width * 0.75));
  const top = Math.round(place.y + place.height - height);
  const boxes = [place.x, place.x + width + air].map((x): Box => ({ x, y: top, width, height }));
  const [making, using] = boxes as [Box, Box];
  const filled = Math.round(height * FILLED);
  const gap: Box = { ...using, height: height - filled };
  const { training, inference, gap: missing } = data.places;
  const sides: Side[] = [
    {
      id: 'training',
      box: making,
      filled: true,
      facts: training.facts,
      emphasis: emphasisIn(view, 'training'),
    },
    {
      id: 'inference',
      box: using,
      filled: false,
      gap,
      facts: inference.facts,
      emphasis: emphasisIn(view, 'inference'),
    },
  ];
  const rows = Math.ceil(data.passes / COLUMNS);
  const seam = Math.round(between(1, width * 0.01, 4 * grown));
  const cell = { width: tidy((using.width + seam) / COLUMNS), height: tidy((filled + seam) / rows) };
  const inner = { width: tidy(cell.width - seam), height: tidy(cell.height - seam) };
  const tiles = Array.from({ length: data.passes }, (_, index): Tile => ({
    id: `pass-${index + 1}`,
    box: {
      x: tidy(using.x + (index % COLUMNS) * cell.width),
      y: tidy(using.y + gap.height + Math.floor(index / COLUMNS) * cell.height),
      ...inner,
    },
    pass: index + 1,
    left: (data.passes - 1 - index) / (data.passes - 1),
    look: 'small',
    lag: 0,
  }));
  const ask = (id: 'training' | 'inference', box: Box): Ask => ({
    id,
    forms: formsOf(data.places[id]).filter((form) => two || form.length === 1),
    x: box.x,
    y: box.y - 4,
    stands: true,
    ...(id === 'training'
      ? { most: box.width + air - 4 }
      : { or: { x: box.x + box.width, y: box.y - 4, ends: true, stands: true } }),
    emphasis: emphasisIn(view, id),
    role: 'compute',
    facts: data.places[id].facts,
    // In the smallest frames the broken line of the gap says it alone.
    ...(data.places[id].evidence && frame.width >= 300 && { evidence: data.places[id].evidence }),
  });
  const asks: Ask[] = [
    ask('training', making),
    ask('inference', using),
    {
      id: 'gap',
      forms: formsOf(missing),
      x: gap.x + 8 * grown,
      y: gap.y + 6 * grown,
      emphasis: 1,
      facts: missing.facts,
    },
  ];
  const solid = { ...using, y: using.y + gap.height, height: filled };
  return { sides, tiles, asks, taken: [making, solid] };
}
