import { heightOf } from '../funding/lettering.ts';
import { roughText } from '../labels/rough.ts';
import { tidy } from '../labels/boxes.ts';
import { growth, voiceSize } from '../labels/voice.ts';
import { NARROW } from '../standing.ts';
import { fill } from '../timeline/words.ts';
import type { Size } from '../types.ts';
import type { Part, RangeBar, StripMark, Tile } from './drawn.ts';
import { numberForms } from './number.ts';
import { CONTROL, LOWEST, type Own } from './own.ts';
import { rough } from './rough-number.ts';
import { rulerOf } from './ruler.ts';
import { between, clipStrip, emphasisIn } from './top.ts';
import type { Clip, PatchesData, PatchesView } from './types.ts';
import { formsOf, type Ask } from './words.ts';

/** Font size of the number on a narrow frame, where a range has to fit beside a name. Pixels. */
const SMALL = 27;
/** Pixels between a strip and its bar. */
const SEAM = 2;

/** Tokens of so many seconds, by the shortest and the longest reading of the clip of the estimate. */
export function tokensOf(seconds: number, data: PatchesData): [number, number] {
  const [low, high] = data.clips.find(({ id }) => id === 'clip')?.seconds ?? [1, 1];
  return [(data.tokens * seconds) / high, (data.tokens * seconds) / low];
}

/** Clips of several lengths, strips of seconds over bars of tokens, all to one scale. */
export function longerOf(data: PatchesData, view: PatchesView, own: Own | undefined, frame: Size): Part {
  const grown = growth(frame.width);
  const name = voiceSize('name', frame.width);
  const line = heightOf([name]);
  const offers = Boolean(view.sets) && frame.height >= LOWEST;
  const controls = offers ? (frame.width < NARROW ? 2 : 1) * CONTROL : 0;
  const most = Math.max(...data.clips.map(({ tokens }) => tokens[1]));
  const ruler = rulerOf(data, most, frame);
  const room = frame.height - controls - ruler.height;
  const strip = Math.round(between(4, room * 0.055, 26 * grown));
  const bar = Math.round(between(5, room * 0.115, 64 * grown));
  const both = strip + SEAM + bar;
  const over = line + 4;
  // Where the short clips leave no room beside them the number stands over the long one.
  const number = heightOf([SMALL, voiceSize('note', frame.width)]);
  const stacked = frame.width < NARROW && room >= 3 * both + number + 12;
  const rows = [
    ...data.clips.filter(({ id }) => id !== 'sora').map((clip) => ({ clip, over: 0 })),
    ...(own ? [{ clip: undefined, over }] : []),
    ...data.clips
      .filter(({ id }) => id === 'sora')
      .map((clip) => ({ clip, over: stacked ? Math.max(over, number - 4) : over })),
  ];
  const filled = rows.reduce((sum, row) => sum + row.over + both, 0);
  const gap = between(3, (room - filled) / rows.length, 64 * grown);
  const spare = Math.max(0, room - filled - gap * (rows.length - 1)) / 2;

  const strips: StripMark[] = [];
  const bars: RangeBar[] = [];
  const tiles: Tile[] = [];
  const asks: Ask[] = [];
  const px = (tokens: number) => tidy((tokens / most) * frame.width);
  let y = spare;
  for (const row of rows) {
    const seconds: [number, number] = row.clip?.seconds ?? [own?.seconds ?? 0, own?.seconds ?? 0];
    const tokens = row.clip?.tokens ?? tokensOf(seconds[1], data);
    const at = Math.round(y + row.over);
    const id = row.clip?.id ?? 'own';
    const box = { x: 0, y: at, width: tidy((frame.width / data.cells) * seconds[1]), height: strip };
    const facts = row.clip?.facts ?? [];
    const emphasis = row.clip ? emphasisIn(view, id) : 2;
    strips.push(
      id === 'clip'
        ? clipStrip(data, view, { ...box, width: frame.width })
        : { id, box, cells: seconds[1], full: seconds[1], soft: 0, facts, emphasis },
    );
    const place = { x: 0, y: at + strip + SEAM, width: px(tokens[0]), height: bar };
    if (id === 'clip') tiles.push(...partsOf(data, place));
    bars.push({
      id: `tokens:${id}`,
      box: place,
      high: px(tokens[1]),
      rows: row.clip ? 1 : (own?.tries ?? 1),
      role: 'compute',
      facts,
      emphasis,
      ...(!row.clip && { live: true }),
    });
    asks.push(
      askOf(
        row.clip,
        { at, both, right: Math.max(box.width, px(tokens[1])) + 9 * grown, line, y },
        data,
        own,
        view,
      ),
    );
    y = at + both + gap;
  }
  if (view.number) {
    const { tries = 1, seconds = data.cells } = own ?? {};
    const [low, high] = tokensOf(seconds, data);
    asks.unshift({
      id: 'tokens',
      forms: own
        ? rough({
            words: data.words,
            amount: [low * tries, high * tries],
            said: data.words.yoursTries,
            tries,
            seconds,
          })
        : numberForms(view.number),
      x: frame.width,
      y: stacked ? Math.round(y - gap - both - 3) : Math.max(0, spare - 6 * grown),
      ends: true,
      stands: stacked,
      ...(frame.width < NARROW && { size: SMALL }),
      emphasis: 2,
      role: 'compute',
      facts: view.number.facts,
      evidence: 'derived',
      ...(own && { live: true }),
    });
  }
  const foot = Math.round(y - gap + 6);
  const scale = ruler.at(foot);
  return {
    strips,
    bars,
    tiles,
    ruler: scale.ruler,
    ...(controls && { controls: { x: 0, y: frame.height - controls, width: frame.width, height: controls } }),
    asks: [...asks, ...scale.asks],
    taken: [
      ...strips.map(({ box }) => box),
      ...bars.map(({ box, high }) => ({ ...box, width: Math.max(box.width, high) })),
      ...scale.taken,
      ...(controls ? [{ x: 0, y: frame.height - controls, width: frame.width, height: controls }] : []),
    ],
  };
}

/** The passes, side by side in the bar of the clip they make. */
const partsOf = (data: PatchesData, { x, y, width, height }: RangeBar['box']): Tile[] =>
  Array.from({ length: data.passes }, (_, index): Tile => ({
    id: `pass-${index + 1}`,
    box: { x: tidy(x + (index * width) / data.passes), y, width: tidy(width / data.passes), height },
    pass: index + 1,
    left: 0,
    look: 'part',
    lag: 0,
  }));

interface Row {
  at: number;
  both: number;
  right: number;
  line: number;
  y: number;
}

/** A name beside a short clip, over a long one and over the reader's own. */
function askOf(
  clip: Clip | undefined,
  { at, both, right, line, y }: Row,
  data: PatchesData,
  own: Own | undefined,
  view: PatchesView,
): Ask {
  if (!clip)
    return {
      id: 'own',
      forms: [[roughText(fill(data.words.yours, { seconds: own?.seconds ?? 0 }), 'name')]],
      x: 0,
      y: Math.round(y),
      emphasis: 2,
      facts: [],
      live: true,
    };
  const { said, id } = clip;
  const base = { id, emphasis: emphasisIn(view, id), role: 'minute' as const, facts: said.facts };
  if (id === 'sora') return { ...base, forms: [said.lines.slice(0, 1)], x: 0, y: at - 3, stands: true };
  const forms = formsOf(said);
  const high = forms[0] && forms[0].length > 1 && both >= line * 1.9;
  return {
    ...base,
    forms: high ? forms : [said.lines.slice(0, 1), ...(said.short ? [said.short] : [])],
    x: right,
    y: Math.round(at + (both - line * (high ? 1.95 : 1)) / 2),
  };
}
