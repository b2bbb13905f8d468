import { tidy } from '../labels/boxes.ts';
import type { Box, Emphasis, Role, Size } from '../types.ts';
import type { Bar } from './bars.ts';
import { emphasisOf } from './emphasis.ts';
import { APART, type Grid } from './grid.ts';
import { around } from './outline.ts';
import { piecesOf, type Piece, type PlacedPiece } from './pieces.ts';
import type { FundingData, FundingPart, FundingView } from './types.ts';
import { columnsOf, inBar, inWaffle } from './waffle.ts';

/** A part of the money as it is drawn now. */
export interface Group {
  id: string;
  part: FundingPart;
  pieces: PlacedPiece[];
  /** The box its pieces fill. */
  box: Box;
  emphasis: Emphasis;
  /** `packed` without gaps, as one bar. */
  look: 'solid' | 'tint' | 'pale' | 'dashed' | 'packed' | 'ghost';
  /** Dashes and gaps in turn, for squares that are outlines only. */
  dash: number[];
}

/** A line around parts that belong together. */
export interface Contour {
  id: string;
  role: Role;
  box: Box;
  facts: string[];
}

/** Squares of the parts that a view shows: in their bars, or taken apart. */
export function groupsOf(data: FundingData, view: FundingView, grid: Grid, bars: Bar[]): Group[] {
  if (view.show === 'club') return [];
  const all = piecesOf(data.parts);
  const turn = new Map(all.map(({ id }, index) => [id, Math.round((index / all.length) * 100) / 100]));
  const placed = view.show === 'bars' ? inBars(all, bars) : apart(all, data, view, grid);
  return data.parts.flatMap((part): Group[] => {
    const own = all.filter((piece) => piece.part === part.id);
    const pieces = own.flatMap(({ id }) => placed.get(id) ?? []);
    if (!pieces.length) return [];
    const emphasis = emphasisOf(part.id, data, view);
    return [
      {
        id: part.id,
        part,
        pieces: pieces.map((piece) => ({ ...piece, lag: turn.get(piece.id) ?? 0 })),
        box: around(pieces, 0),
        emphasis,
        look: lookOf(part, emphasis, view),
        dash: dashOf(grid.five.side),
      },
    ];
  });
}

function lookOf(part: FundingPart, emphasis: Emphasis, { show }: FundingView): Group['look'] {
  if (part.evidence === 'reported') return show === 'bars' ? 'ghost' : 'dashed';
  if (show === 'bars') return emphasis === 0 ? 'pale' : 'packed';
  return (['pale', 'tint', 'solid'] as const)[emphasis];
}

/** Dashes in the middle of each stretch of a side, so that the corners of squares, where four meet, stay open. */
function dashOf(side: number): number[] {
  const stretch = side / Math.max(1, Math.round(side / 8));
  return [0, 0.2, 0.6, 0.2].map((share) => tidy(stretch * share));
}

function inBars(all: Piece[], bars: Bar[]): Map<string, PlacedPiece> {
  const placed = bars.flatMap(({ year, box }) =>
    year.parts
      ? inBar(
          all.filter(({ part }) => year.parts?.includes(part)),
          box,
        )
      : [],
  );
  return new Map(placed.map((piece) => [piece.id, piece]));
}

function apart(all: Piece[], data: FundingData, view: FundingView, grid: Grid): Map<string, PlacedPiece> {
  const of = (kind: FundingPart['of']) => data.parts.filter((part) => part.of === kind);
  const pieces = (parts: FundingPart[]) => all.filter(({ part }) => parts.some(({ id }) => id === part));
  const five = of('five');
  let column = 0;
  const firms = view.apart
    ? five.flatMap((part) => {
        const x = tidy(grid.five.x + column * grid.five.pitch);
        column += columnsOf(part.squares, grid.five.rows) + APART;
        return inWaffle(pieces([part]), { ...grid.five, x });
      })
    : inWaffle(pieces(five), grid.five, true);
  const placed = [
    ...firms,
    ...inWaffle(pieces(of('rest')), grid.rest, true),
    ...(view.later ? inWaffle(pieces(of('later')), grid.later, true) : []),
  ];
  return new Map(placed.map((piece) => [piece.id, piece]));
}

/** Lines around the sets that a view takes together. */
export const contoursOf = (data: FundingData, view: FundingView, groups: Group[], frame: Size): Contour[] =>
  data.sets.flatMap(({ id, parts, role, facts }) => {
    if (!view.contours?.includes(id)) return [];
    const boxes = groups.filter((group) => parts.includes(group.id)).map(({ box }) => box);
    if (!boxes.length) return [];
    const by = Math.min(7, Math.max(3.5, frame.width / 120));
    return [{ id, role, box: around(boxes, by), facts }];
  });
