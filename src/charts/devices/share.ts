import { tidy } from '../labels/boxes.ts';
import type { DrawnLabel } from '../labels/types.ts';
import { growth } from '../labels/voice.ts';
import { NARROW } from '../standing.ts';
import { shelfOf, type Shelf } from '../timeline/shelf.ts';
import type { Box, Emphasis, Size, Text } from '../types.ts';
import { setIn } from './lettering.ts';
import type { DevicesData, DevicesView } from './types.ts';

/** A share of a hundred in squares, each group one path; and what is said of it all. */
export interface Grid {
  box: Box;
  groups: { id: string; path: string; filled: boolean; facts: string[]; emphasis: Emphasis }[];
  labels: DrawnLabel[];
  shelf?: Shelf;
}

const SIDE = 10;
/** What of its frame's height a shelf takes. */
const SHELF = 0.68;

/** Squares, column by column, the filled ones first; words beside them, and voices beside or under them. */
export function gridOf(data: DevicesData, view: DevicesView, area: Box, frame: Size): Grid {
  const grown = growth(frame.width);
  const gap = 20 * grown;
  const beside = frame.width >= NARROW && area.width > 1.25 * area.height;
  const side = beside
    ? Math.min(area.height, area.width * 0.56, area.width - gap - 290 * grown)
    : Math.min(area.height * 0.46, area.width * 0.5);
  const words: Box = {
    x: area.x + side + gap,
    y: area.y,
    width: area.width - side - gap,
    height: beside ? Math.min(area.height * 0.42, 150 * grown) : side,
  };
  const voices: Box = beside
    ? { ...words, y: area.y + words.height, height: side - words.height }
    : { ...area, y: area.y + side + 6, height: area.height - side - 6 };
  const shelf = voicesIn(data, view, voices);
  return {
    box: { x: area.x, y: area.y, width: tidy(side), height: tidy(side) },
    groups: squares(data, view, area, side / SIDE),
    labels: [...besides(data, words, frame), ...(shelf?.labels ?? [])],
    ...(shelf && { shelf }),
  };
}

function squares({ share }: DevicesData, view: DevicesView, area: Box, pitch: number): Grid['groups'] {
  const square = Math.max(2, Math.floor(pitch * 0.8));
  const path = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, index) => {
      const place = from + index;
      const x = tidy(area.x + Math.floor(place / SIDE) * pitch + 0.5);
      const y = tidy(area.y + (place % SIDE) * pitch + 0.5);
      return `M${x} ${y}h${square}v${square}h${-square}z`;
    }).join('');
  const emphasis = (id: string): Emphasis => (view.emphasis.includes(id) ? 2 : 1);
  return [
    { id: share.id, filled: true, path: path(0, share.filled), facts: share.facts },
    { id: share.restId, filled: false, path: path(share.filled, share.all), facts: share.restFacts },
  ].map((group) => ({ ...group, emphasis: emphasis(group.id) }));
}

/** The number, what it says, and what the other squares are. */
function besides({ share }: DevicesData, room: Box, frame: Size): DrawnLabel[] {
  const small: Text = { ...share.number, voice: 'figure' };
  const forms = [share.number, small].flatMap((number) => [
    [number, ...share.lines],
    [number, ...share.lines.slice(0, 1)],
  ]);
  const said = { facts: share.facts, role: 'device' as const };
  const number = setIn(share.id, [...forms, [small]], room, frame, {}, said);
  const used = (number[0]?.box.height ?? 0) + 8 * growth(frame.width);
  const foot = { ...room, y: room.y + used, height: room.height - used };
  const rest = { emphasis: 1 as const, facts: share.restFacts };
  return [...number, ...setIn(share.restId, [[share.rest]], foot, frame, {}, rest)];
}

/** Voices on boards at the foot of a place. */
function voicesIn(data: DevicesData, view: DevicesView, place: Box): Shelf | undefined {
  if (!view.voices?.length) return undefined;
  const own = { width: place.width, height: Math.floor(place.height / SHELF) };
  const shelf = shelfOf({ claims: data.voices }, { shelf: view.voices, emphasis: view.emphasis }, own);
  if (!shelf) return undefined;
  const [dx, dy] = [place.x, place.y + place.height - own.height];
  const moved = <Item extends { x: number; y: number }>(item: Item): Item => ({
    ...item,
    x: tidy(item.x + dx),
    y: tidy(item.y + dy),
  });
  return {
    rows: shelf.rows.map((row) => ({ ...row, sign: moved(row.sign), board: moved(row.board) })),
    labels: shelf.labels.map((label) => ({ ...moved(label), box: moved(label.box) })),
    box: moved(shelf.box),
  };
}
