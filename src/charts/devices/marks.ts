import type { Emphasis, Mark } from '../types.ts';
import type { DevicesLayout } from './layout.ts';

type Drawn = Omit<DevicesLayout, 'marks' | 'anchors'>;

/** Everything visible by name, place and words, but for the line of time, which tells of itself. */
export function marksOf({ devices, labels, board, balance, stairs, grid }: Drawn): Mark[] {
  const drawn = (id: string, x: number, y: number, emphasis: Emphasis, label?: string): Mark => ({
    id,
    x,
    y,
    emphasis,
    ...(label !== undefined && { label }),
  });
  return [
    ...devices.map(({ device, box, angle, emphasis }) =>
      drawn(device.id, box.x, box.y, emphasis, `${box.width} ${angle}`),
    ),
    ...(board ? [drawn('board', board.x1, board.y, 0)] : []),
    ...(balance ? [drawn('beam', balance.half, balance.pivot.y, 1, String(balance.angle))] : []),
    ...(balance?.strings ?? []).map(({ id, x, y2, emphasis }) => drawn(id, x, y2, emphasis)),
    ...(stairs ? [drawn('then', 0, stairs.span.y, 2), drawn('next', stairs.span.x1, stairs.span.y, 2)] : []),
    ...(stairs?.answer ? [drawn('answer', stairs.answer.x, stairs.answer.y, 2)] : []),
    ...(grid?.groups ?? []).map(({ id, emphasis, path }) =>
      drawn(id, grid?.box.x ?? 0, grid?.box.y ?? 0, emphasis, String(path.split('z').length - 1)),
    ),
    ...(grid?.shelf?.rows ?? []).map(({ id, board: own, emphasis }) => drawn(id, own.x, own.y, emphasis)),
    ...labels.map(({ id, x, y, emphasis, lines }) =>
      drawn(`label:${id}`, x, y, emphasis, lines.map(({ text }) => text).join(' | ')),
    ),
  ];
}
