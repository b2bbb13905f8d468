import type { DrawnLabel } from '../labels/types.ts';
import type { Emphasis, Mark } from '../types.ts';
import { OPEN, TRAIL } from './requests.ts';
import type { Drawn } from './room.ts';

/** Everything visible by name, place and words: what two equal pictures have in common. */
export function marksOf(drawn: Drawn, labels: DrawnLabel[]): Mark[] {
  const said = new Map(labels.map(({ id, lines }) => [id, lines.map(({ text }) => text).join(' | ')]));
  const mark = (id: string, x: number, y: number, emphasis: Emphasis, label = said.get(id)): Mark => ({
    id,
    x,
    y,
    emphasis,
    ...(label !== undefined && { label }),
  });
  const { plan, ticks, bands, brackets, thumbs, trail, open, guess, ties, strips, shelf, spans, crossings } =
    drawn;
  return [
    ...plan.lanes.map(({ id, y, title, quiet }) => mark(`line:${id}`, 0, y, quiet ? 0 : 1, title?.text)),
    ...ticks.map(({ id, x, label }) => mark(id, x, plan.tickLine, 0, label?.text.text)),
    ...bands.map(({ event, box, emphasis }) => mark(event.id, box.x, box.y, emphasis)),
    ...(trail ? [mark(TRAIL, trail.box.x, trail.box.y, 2)] : []),
    ...(trail?.segments ?? []).map(({ id, points }) => mark(id, points[0]?.[0] ?? 0, points[0]?.[1] ?? 0, 2)),
    ...brackets.map(({ id, x1, y }) => mark(id, x1, y, 2)),
    ...spans.map(({ span, box, emphasis }) => mark(span.id, box.x, box.y, emphasis)),
    ...crossings.map(({ id, from }) => mark(id, from.x, from.y, 2)),
    ...ties.map(({ id, from }) => mark(id, from.box.x, from.box.y, 1)),
    ...(strips?.rows ?? []).map(({ id, box, emphasis }) =>
      mark(`strip:${id}`, box.x, box.y, emphasis, `${said.get(`strip:${id}`)} ${said.get(`length:${id}`)}`),
    ),
    ...(shelf?.rows ?? []).map(({ id, board, emphasis }) =>
      mark(id, board.x, board.y, emphasis, `${said.get(id)} ${said.get(`${id}:said`)}`),
    ),
    ...thumbs.map(({ still, box }) => mark(still.id, box.x, box.y, 2)),
    ...(open ? [mark(OPEN, open.rise.x, open.y, 2)] : []),
    ...(guess ? [mark('guess', guess.x, guess.y, 2)] : []),
    ...(guess?.spans ?? []).map(({ id, x1, y }) => mark(`guess:${id}`, x1, y, 2)),
  ];
}
