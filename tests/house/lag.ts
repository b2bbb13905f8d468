import type { House } from './arrows.ts';

/** A count may have moved by so much since the picture was drawn. */
const SHARE = 0.25;
const FEW = 5;

const isNear = (drawn: number, now: number): boolean => Math.abs(drawn - now) <= Math.max(FEW, now * SHARE);

/** Numbers that a picture was drawn with, by what they count. */
const numbers = (svg: string, name: string, count: string): Map<string, number> =>
  new Map(
    [...svg.matchAll(new RegExp(`data-${name}="([^"]+)" data-${count}="(\\d+)"`, 'g'))].map(
      ([, key = '', number]) => [key, Number(number)],
    ),
  );

/**
 * The house with the counts of a picture of it, wherever those are still near enough: so that a line more or less does
 * not ask for a new picture, and anything that changes the house does.
 */
export function asDrawn({ rooms, arrows }: House, svg: string): House {
  const files = numbers(svg, 'room', 'files');
  const lines = numbers(svg, 'arrow', 'lines');
  const kept = (drawn: number | undefined, now: number) =>
    drawn !== undefined && isNear(drawn, now) ? drawn : now;
  return {
    rooms: rooms.map((room) => ({ ...room, files: kept(files.get(room.name), room.files) })),
    arrows: arrows.map((arrow) => ({
      ...arrow,
      lines: kept(lines.get(`${arrow.from} ${arrow.to}`), arrow.lines),
    })),
  };
}
