import { ASCENT, blockOf } from '../labels/block.ts';
import { tidy } from '../labels/boxes.ts';
import type { DrawnLabel } from '../labels/types.ts';
import { growth, voiceSize } from '../labels/voice.ts';
import { NARROW } from '../standing.ts';
import type { Box, Emphasis, Size, Text } from '../types.ts';
import type { TimelineClaim, TimelineData, TimelineView } from './types.ts';

/** A claim at its place on the shelf. */
export interface ShelfRow {
  id: string;
  claim: TimelineClaim;
  /** The sign that says how it is known. */
  sign: Box;
  /** The board it stands on. */
  board: { x: number; y: number; width: number };
  emphasis: Emphasis;
}

export interface Shelf {
  rows: ShelfRow[];
  labels: DrawnLabel[];
  box: Box;
}

/** The most a row takes where the shelf is the whole picture. Pixels at reading size. */
const LOOSE = 104;

const pitchOf = (count: number, frame: Size): number => {
  const two = voiceSize('name', frame.width) * 1.2 + voiceSize('note', frame.width) * 1.3;
  const room = frame.height * (frame.height < 340 ? 0.66 : 0.68);
  return Math.min(
    (two + 26) * growth(frame.width),
    Math.max(voiceSize('name', frame.width) * 1.35, room / count),
  );
};

/** How much of the frame's height the shelf takes from the line over it. */
export const shelfHeight = (view: Pick<TimelineView, 'shelf'>, frame: Size): number =>
  view.shelf?.length ? Math.ceil(view.shelf.length * pitchOf(view.shelf.length, frame)) : 0;

/**
 * Claims one below the other: who or what it is about, what is said, who says so. Where rows are too narrow for
 * a column of names they stand over the claims; where rows are too low for two lines, who says so is left to
 * the card, and at last the name too.
 * @param alone the shelf is the whole picture, but for the height of what stands over it
 * @throws where the data has no such claim
 */
export function shelfOf(
  data: Pick<TimelineData, 'claims'>,
  view: Pick<TimelineView, 'shelf' | 'emphasis'>,
  frame: Size,
  alone?: { head: number },
): Shelf | undefined {
  if (!view.shelf?.length) return undefined;
  const grown = growth(frame.width);
  const [name, note] = [voiceSize('name', frame.width), voiceSize('note', frame.width)];
  const claims = view.shelf.map((id) => {
    const claim = data.claims?.find((each) => each.id === id);
    if (!claim) throw new Error(`timeline: no claim "${id}"`);
    return claim;
  });
  const pitch = alone
    ? Math.min(LOOSE * grown, (frame.height - alone.head) / claims.length)
    : pitchOf(claims.length, frame);
  const top = alone ? alone.head : frame.height - claims.length * pitch;
  const side = Math.round(9 * grown);
  const left = side + 8 * grown;
  const widest = (text: (claim: TimelineClaim) => Text) => Math.max(...claims.map((each) => text(each).em));
  const column = Math.ceil(widest((each) => each.name) * name + (frame.width < NARROW ? 10 : 22) * grown);
  const inColumns = left + column + widest((each) => each.claim) * name <= frame.width;
  const twoLines = pitch >= name * 1.25 + note * 1.45;
  const rows = claims.map((claim, index): ShelfRow => {
    const y = tidy(top + (index + 1) * pitch);
    const base = twoLines ? y - note * (alone ? 2.2 : 1.75) : y - name * 0.42;
    return {
      id: claim.id,
      claim,
      sign: { x: 0, y: tidy(base - side), width: side, height: side },
      board: { x: 0, y: tidy(y - 0.5), width: frame.width },
      emphasis: view.emphasis.includes(claim.id) ? 2 : 1,
    };
  });
  const labels = rows.flatMap((row): DrawnLabel[] => {
    const { id, claim, emphasis } = row;
    const base = row.sign.y + row.sign.height;
    const said = (lines: Text[], x: number, y: number, sizes: number[]): DrawnLabel => ({
      ...blockAt(`${id}:said`, lines, x, y, sizes),
      emphasis,
      facts: claim.facts,
    });
    const named: DrawnLabel = {
      ...blockAt(id, [claim.name], left, base, [name]),
      emphasis,
      role: claim.role,
      facts: claim.facts,
    };
    const after = left + column;
    if (inColumns && twoLines) return [named, said([claim.claim, claim.by], after, base, [name, note])];
    if (inColumns) return [named, said([claim.claim], after, base, [name])];
    if (!twoLines) return [{ ...said([claim.claim], left, base, [name]), role: claim.role }];
    const beside = left + claim.name.em * name + 8 * grown;
    return [
      named,
      { ...said([claim.by], beside, base, [note]), id: `${id}:by` },
      said([claim.claim], left, base + name * 1.25, [name]),
    ];
  });
  return {
    rows,
    labels,
    box: { x: 0, y: tidy(top), width: frame.width, height: tidy(claims.length * pitch) },
  };
}

function blockAt(id: string, lines: Text[], x: number, y: number, sizes: number[]): DrawnLabel {
  const { width, height } = blockOf(lines, sizes);
  const ascent = (sizes[0] ?? 0) * ASCENT;
  return {
    id,
    lines,
    x: tidy(x),
    y: tidy(y),
    anchor: 'start',
    box: { x: tidy(x), y: tidy(y - ascent), width: tidy(width), height: tidy(height) },
    emphasis: 2,
    sizes,
  };
}
