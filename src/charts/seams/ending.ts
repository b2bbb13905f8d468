import { rowsOf } from '../film-strip/rows.ts';
import { tidy } from '../labels/boxes.ts';
import type { DrawnLabel } from '../labels/types.ts';
import { growth, voiceSize } from '../labels/voice.ts';
import { NARROW } from '../standing.ts';
import type { Anchor, Box, Emphasis, Size, Text } from '../types.ts';
import { wordsAt } from './lettering.ts';
import type { SeamsData, SeamsView } from './types.ts';

/** A road that leads on: a line that loses itself. */
export interface RoadLine {
  id: string;
  path: string;
  emphasis: Emphasis;
  facts: string[];
}

/** A second under the strip. */
export interface SecondTick {
  at: number;
  x: number;
  text: Text;
  anchor: 'start' | 'middle' | 'end';
}

/** The last picture: waves without a scale, and the strip that is not full. */
export interface EndingPicture {
  /** The line of each wave. */
  waves: { id: string; path: string; emphasis: Emphasis; facts: string[] }[];
  ground?: { y: number; x2: number };
  roads: RoadLine[];
  ticks: { y: number; size: number; all: SecondTick[] };
  labels: DrawnLabel[];
  anchors: Anchor[];
}

/** Frames lower than this have room for the strip alone. */
const LOWEST = 200;

/** Lays the ending out: the strip where the opening had it, the waves over it. */
export function endingOf({ ending }: SeamsData, view: SeamsView, frame: Size): EndingPicture {
  const grown = growth(frame.width);
  const level = (id: string): Emphasis => (view.emphasis.includes(id) ? 2 : 1);
  const { strip } = ending;
  const row = rowsOf({ x: 0, y: 0, ...frame }, { show: 'sixty' }).strip;
  const box: Box = { ...row, height: Math.round(row.height * Math.min(1.25, grown)) };
  if (box.y + box.height + 36 * grown > frame.height) box.y = frame.height - 36 * grown - box.height;
  const each = box.width / strip.cells;
  const note = voiceSize('note', frame.width);
  const anchors: Anchor[] = [
    {
      id: strip.id,
      box,
      role: 'minute',
      cells: strip.cells,
      filled: strip.filled,
      facts: strip.facts,
      emphasis: level(strip.id),
    },
  ];
  const large = voiceSize('number', frame.width);
  const low = frame.height < LOWEST;
  const lane = voiceSize('lane', frame.width);
  // The number gives way to the words over the empty cells, and at last they to it.
  const sizeFor = (opened: number) =>
    Math.min(low ? lane : large, (frame.width - strip.open.em * opened - 14 * grown) / strip.number.em);
  const openSize = sizeFor(lane) >= lane ? lane : voiceSize('name', frame.width);
  const numberSize = Math.floor(sizeFor(openSize));
  const over = box.y - Math.round(numberSize * 0.34);
  const number = wordsAt(strip.id, [strip.number], [0, over], [numberSize], {
    emphasis: level(strip.id),
    facts: strip.facts,
    role: 'minute',
  });
  const open = wordsAt('open', [strip.open], [frame.width, over], [openSize], {
    anchor: 'end',
    facts: strip.facts,
  });
  const saidAt: [number, number] = [number.box.width + 10 * grown, over];
  const said = wordsAt('said', [strip.said], saidAt, [note], { facts: strip.facts });
  const fits = said.box.x + said.box.width + 16 < open.box.x;
  const every = frame.width < NARROW ? 20 : 10;
  const all = strip.seconds
    .filter(({ at }) => at % every === 0 || at === strip.filled)
    .map(({ at, text }): SecondTick => {
      const x = tidy(at * each);
      return { at, x, text, anchor: at === 0 ? 'start' : at === strip.cells ? 'end' : 'middle' };
    });
  const until = number.box.y - 14 * grown;
  const waves = low ? undefined : wavesOf({ ending }, { ...frame, height: until }, level);
  return {
    waves: waves?.waves ?? [],
    ...(waves && { ground: waves.ground }),
    roads: waves?.roads ?? [],
    ticks: { y: tidy(box.y + box.height), size: note, all },
    labels: [number, open, ...(fits ? [said] : []), ...(waves?.labels ?? [])],
    anchors,
  };
}

/** Heights of the waves over their ground, as shares; the last one is on its way up. */
const PEAKS = [0.78, 0.94];
const RISING = 1.1;
/** How far each wave falls. */
const TROUGH = 0.1;

function wavesOf(
  { ending }: Pick<SeamsData, 'ending'>,
  frame: Size,
  level: (id: string) => Emphasis,
): Pick<EndingPicture, 'waves' | 'roads' | 'labels'> & { ground: { y: number; x2: number } } {
  const grown = growth(frame.width);
  const narrow = frame.width < NARROW;
  const [name, note] = [voiceSize('name', frame.width) - (narrow ? 1 : 0), voiceSize('note', frame.width)];
  const brief = frame.height < 150;
  const rows = brief ? [name] : [name, note];
  const under = brief ? name * 1.5 : name * 1.5 + note * 1.4;
  const roadWords = Math.max(
    ...ending.roads.map((road) => road.name.em * name),
    ...(narrow ? [] : ending.roads.map((road) => road.said.em * note)),
  );
  const reach = frame.width - roadWords - 12 * grown;
  const fan = Math.min(90 * grown, reach * 0.2);
  const x2 = reach - fan;
  const ground = frame.height - under;
  const top = 6 * grown;
  const y = (share: number) => tidy(ground - share * (ground - top));
  const wide = x2 / ending.waves.length;
  const waves = ending.waves.map(({ id, facts }, index) => {
    const [from, to] = [index * wide, (index + 1) * wide];
    const peak = PEAKS[index];
    const start = index ? TROUGH : 0;
    const path =
      peak === undefined
        ? `M${tidy(from)} ${y(start)}C${tidy(from + wide * 0.45)} ${y(start)} ${tidy(from + wide * 0.5)} ${y(RISING * 0.62)} ${tidy(to)} ${y(RISING * 0.72)}`
        : `M${tidy(from)} ${y(start)}C${tidy(from + wide * 0.3)} ${y(start)} ${tidy(from + wide * 0.3)} ${y(peak)} ${tidy(from + wide * 0.52)} ${y(peak)}` +
          `S${tidy(from + wide * 0.72)} ${y(TROUGH)} ${tidy(to)} ${y(TROUGH)}`;
    return { id, path, emphasis: level(id), facts };
  });
  const step = rows.length === 2 && !narrow ? name * 1.3 + note * 2 : name * 1.9;
  const middle = y(RISING * 0.72);
  const first = Math.max(name, Math.min(middle - step, ground - 2 * step - name * 0.6));
  const labels: DrawnLabel[] = [];
  const roads = ending.roads.map((road, index): RoadLine => {
    const at = first + index * step;
    labels.push(
      wordsAt(
        road.id,
        narrow || brief ? [road.name] : [road.name, road.said],
        [reach + 10 * grown, at + name * 0.34],
        narrow || brief ? [name] : [name, note],
        { emphasis: level(road.id), facts: road.facts, ...(road.role && { role: road.role }) },
      ),
    );
    return {
      id: road.id,
      path: `M${tidy(x2)} ${middle}C${tidy(x2 + fan * 0.5)} ${middle} ${tidy(x2 + fan * 0.4)} ${tidy(at)} ${tidy(reach)} ${tidy(at)}`,
      emphasis: level(road.id),
      facts: road.facts,
    };
  });
  const named = ending.waves.map(({ id, name: called, said, brief: short, facts }, index): DrawnLabel => {
    const words = narrow ? [short] : brief ? [called] : [called, said];
    const sizes = narrow ? [note] : rows.slice(0, words.length);
    return wordsAt(id, words, [(index + 0.53) * wide, ground + name * 1.35], sizes, {
      anchor: 'middle',
      emphasis: level(id),
      facts,
    });
  });
  if (named.every(({ box }) => box.width < wide - 6)) labels.push(...named);
  return { waves, roads, labels, ground: { y: tidy(ground), x2: tidy(x2) } };
}
