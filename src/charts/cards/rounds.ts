import { tidy } from '../labels/boxes.ts';
import { growth, voiceSize } from '../labels/voice.ts';
import { heightOf as heightOfLines } from '../funding/lettering.ts';
import type { Box, Emphasis, Size } from '../types.ts';
import { reachOf, type Grid } from './grid.ts';
import { numberIn } from './number.ts';
import type { Plan } from './plan.ts';
import type { CardsData, CardsRound, CardsView } from './types.ts';
import { together, wordsIn, type Worded } from './wording.ts';

/** A head this high has room for a bracket over a bracket. */
const HIGH = 150;

/** Money over the cards it would buy. All in pixels of the frame. */
export interface Cover {
  id: string;
  /** What it buys at any price, and what only at the lower one; each an outline along cells. */
  sure: string;
  more: string;
  /** Reported: dashed. */
  dashed: boolean;
  /** Where its edges are: the lines that tie its words to it. */
  ties: string;
  facts: string[];
  emphasis: Emphasis;
}

/** The outline of some cells, in pixels. */
function outline({ x, y, rows, pitch }: Grid, from: number, to: number): string {
  const px = (cells: number, at: number) => tidy(at + cells * pitch);
  const [start, end] = [Math.floor(from / rows), Math.floor(to / rows)];
  const [startRow, endRow] = [Math.round(from % rows), Math.round(to % rows)];
  const left = px(start, x);
  const right = px(end, x);
  const next = startRow ? px(start + 1, x) : left;
  const out = endRow ? px(end + 1, x) : right;
  const [top, foot] = [px(0, y), px(rows, y)];
  return (
    `M${next} ${top}H${out}V${px(endRow || rows, y)}` +
    `${endRow ? `H${right}V${foot}` : ''}H${left}V${px(startRow, y)}${startRow ? `H${next}` : ''}Z`
  );
}

/** Two rounds poured over the cards from the left, with what they come to. */
export function roundsOf(
  data: CardsData,
  view: CardsView,
  plan: Plan,
  frame: Size,
): Worded & { covers: Cover[] } {
  if (view.show !== 'rounds') return { labels: [], signed: new Map(), covers: [] };
  const { grid, head, foot, beside } = plan;
  const gap = 8 * growth(frame.width);
  const placed = data.rounds.map((round) => ({
    round,
    edges: [...new Set(round.cards)].map((cards) => tidy(grid.x + reachOf(grid, cards) * grid.pitch)),
  }));
  const [small, large] = placed;
  if (!small || !large) throw new Error('cards: two rounds are poured, not fewer');
  const until = large.edges.at(-1) ?? grid.x;
  // The larger has a bracket over the smaller one's words where the head is high enough for both.
  const high = !beside && head.height >= HIGH * growth(frame.width);
  const bar = tidy(head.height - (high ? heightOf(small.round, frame) + 3 * gap : gap));
  const loud = loudly(
    large.round,
    beside ? side(head, 0, 0.5) : { ...head, x: grid.x, width: until - grid.x, height: bar - gap / 2 },
    frame,
    beside,
  );
  const taken = beside || high ? grid.x + grid.width : Math.min(...loud.labels.map(({ box }) => box.x)) - gap;
  const quiet = quietly(
    small,
    beside
      ? side(head, 0.56, 0.44)
      : { ...head, x: grid.x, width: taken - grid.x, height: head.height - gap },
    frame,
    beside,
  );
  const half = grid.width * 0.48;
  const under = [
    wordsIn(small.round.buys, { ...foot, x: grid.x, width: half - gap }, frame, { emphasis: 1 }),
    wordsIn(large.round.buys, { ...foot, x: grid.x + half, width: until - grid.x - half }, frame, {
      end: true,
      emphasis: 1,
    }),
  ];
  const coverOf = ({ round, edges }: typeof small, top: number): Cover => {
    const [low, most] = round.cards;
    const edge = edges.at(-1) ?? grid.x;
    const ends = top < grid.y - 2 * gap ? [grid.x, edge] : edges;
    return {
      id: round.id,
      sure: outline(grid, 0, low),
      more: most > low ? outline(grid, low, most) : '',
      dashed: round.evidence === 'reported',
      ties: beside
        ? ''
        : ends.map((x) => `M${x} ${top}V${tidy(grid.y - 2)}`).join('') +
          (ends === edges ? '' : `M${grid.x} ${top}H${edge}`),
      facts: round.facts,
      emphasis: view.emphasis.includes(round.id) ? 2 : 1,
    };
  };
  const short = tidy(grid.y - gap);
  // The larger lies below.
  return {
    ...together(loud, quiet, ...under),
    covers: [coverOf(large, high ? bar : short), coverOf(small, short)],
  };
}

/** A share of the head's height. */
const side = (head: Box, from: number, share: number): Box => ({
  ...head,
  y: head.y + head.height * from,
  height: head.height * share,
});

const heightOf = ({ number }: CardsRound, frame: Size): number =>
  heightOfLines([number.text, ...number.lines].map(({ voice }) => voiceSize(voice, frame.width)));

/** Words that end at the edge; where that leaves no room for all of them, they begin where the money does. */
function quietly(
  { round: { id, number, brief, facts, evidence }, edges }: { round: CardsRound; edges: number[] },
  place: Box,
  frame: Size,
  beside: boolean,
): Worded {
  const lines = [number.text, ...number.lines];
  const wording = { id, lines, short: [number.short, brief], ours: true, evidence, facts };
  const standing = { sits: 'foot', role: 'money' } as const;
  if (beside) return wordsIn(wording, place, frame, { role: 'money' });
  const width = Math.min(place.width, (edges.at(-1) ?? 0) - place.x);
  const ended = wordsIn(wording, { ...place, width }, frame, { ...standing, end: true });
  const all = ended.labels.some((label) => label.lines.length === lines.length);
  return all ? ended : wordsIn(wording, place, frame, standing);
}

/** The large number, at the right edge of its place. */
function loudly({ number }: CardsRound, place: Box, frame: Size, beside: boolean): Worded {
  const wide = { ...place, x: place.x + place.width * 0.4, width: place.width * 0.6 };
  const { labels, signed } = numberIn(number, beside ? place : wide, frame, 'money', 'foot');
  if (beside) return { labels, signed };
  // Words below the number end where it does; words beside it stay there.
  const right = place.x + place.width;
  const [large, said] = labels;
  const below = large && said && said.box.y >= large.box.y + large.box.height - 0.5;
  const end = Math.max(...labels.map(({ box }) => box.x + box.width));
  return {
    labels: labels.map((label) => {
      const x = tidy(below ? right - label.box.width : label.x + right - end);
      return { ...label, x, box: { ...label.box, x } };
    }),
    signed,
  };
}
