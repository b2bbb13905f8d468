import { withRoom, type RaisedKind, type Signed } from '../funding/raised.ts';
import { blockAt, heightOf, widthOf } from '../funding/lettering.ts';
import { inflate, overlap, within } from '../labels/boxes.ts';
import type { DrawnLabel } from '../labels/types.ts';
import { voiceSize } from '../labels/voice.ts';
import type { Box, Emphasis, Evidence, Role, Size, Text } from '../types.ts';

/** Where words may stand. */
export interface Spot {
  /** Left edge, or right edge where they end there. */
  x: number;
  /** Top, or bottom where they stand on something. */
  y: number;
  ends?: boolean;
  stands?: boolean;
}

/** Words that ask for a place. */
export interface Ask extends Spot {
  id: string;
  /** What to say, the fullest first. */
  forms: Text[][];
  /** Another spot, taken before fewer words are. */
  or?: Spot;
  /** The widest they may be. */
  most?: number;
  emphasis: Emphasis;
  role?: Role;
  facts: string[];
  evidence?: Evidence;
  /** Changes under the reader's hand. */
  live?: boolean;
  /** Font size of the first line. */
  size?: number;
}

/** Pixels that words keep from each other. */
const CLEAR = 2;

/** The sign raised after the first line of words that are known in this way. */
const signOf = (evidence: Evidence | undefined): RaisedKind | undefined =>
  evidence === 'derived' || evidence === 'claimed' ? evidence : undefined;

/**
 * Sets words at their places in order: each in the fullest form for which there is room there, and not at all where
 * there is none. Nothing lies on `taken`, on other words, or out of the frame.
 */
export function settle(asks: Ask[], frame: Size, taken: Box[]): { labels: DrawnLabel[]; signed: Signed } {
  const labels: DrawnLabel[] = [];
  const signed: Signed = new Map();
  for (const ask of asks) {
    const kind = signOf(ask.evidence);
    const label = firstFree(ask, kind, frame, taken, labels);
    if (!label) continue;
    labels.push(label);
    if (kind) signed.set(ask.id, { line: 0, kind });
  }
  return { labels, signed };
}

function firstFree(
  ask: Ask,
  kind: RaisedKind | undefined,
  frame: Size,
  taken: Box[],
  labels: DrawnLabel[],
): DrawnLabel | undefined {
  const { id, emphasis, facts, role, live, most = frame.width } = ask;
  for (const form of ask.forms) {
    const lines = form.map((line, index) => (index ? line : withRoom(line, kind)));
    const sizes = lines.map(({ voice }, index) =>
      index === 0 && ask.size ? ask.size : voiceSize(voice, frame.width),
    );
    const width = widthOf(lines, sizes);
    if (width > most) continue;
    for (const spot of ask.or ? [ask, ask.or] : [ask]) {
      // Rounded down, so that what ends at an edge does not pass it by a hair.
      const x = spot.ends ? Math.floor(spot.x - width - 0.01) : spot.x;
      const y = spot.stands ? Math.floor(spot.y - heightOf(sizes) - 0.01) : spot.y;
      const label = blockAt(id, lines, { x, y, sizes }, { emphasis, facts, ...(role && { role }), live });
      const wide = inflate(label.box, CLEAR);
      const free =
        within(label.box, frame.width, frame.height) &&
        !taken.some((box) => overlap(label.box, box)) &&
        !labels.some(({ box }) => overlap(wide, box));
      if (free) return label;
    }
  }
  return undefined;
}

/** All forms of what is said at a mark: in full, in short, and the first line alone. */
export const formsOf = ({ lines, short }: { lines: Text[]; short?: Text[] }): Text[][] => [
  lines,
  ...(short ? [short] : []),
  lines.slice(0, 1),
  ...(short ? [short.slice(0, 1)] : []),
];
