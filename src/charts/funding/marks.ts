import type { DrawnLabel } from '../labels/types.ts';
import type { Emphasis, Mark } from '../types.ts';
import type { FundingLayout } from './layout.ts';

type Drawn = Pick<FundingLayout, 'bars' | 'groups' | 'contours' | 'club' | 'shelf'>;

/** Everything visible by name, place and words; squares by the first and last of each part and their number. */
export function marksOf({ bars, groups, contours, club, shelf }: Drawn, labels: DrawnLabel[]): Mark[] {
  const drawn = (id: string, x: number, y: number, emphasis: Emphasis, label?: string): Mark => ({
    id,
    x,
    y,
    emphasis,
    ...(label !== undefined && { label }),
  });
  return [
    ...bars.bars.map(({ id, box, emphasis }) => drawn(id, box.x, box.y, emphasis)),
    ...groups.flatMap(({ id, pieces, emphasis, look }) => {
      const [first, last] = [pieces[0], pieces.at(-1)];
      return [
        drawn(id, first?.x ?? 0, first?.y ?? 0, emphasis, `${pieces.length} ${look}`),
        drawn(`${id}:last`, last?.x ?? 0, last?.y ?? 0, emphasis),
      ];
    }),
    ...contours.map(({ id, box }) => drawn(id, box.x, box.y, 2)),
    ...club.bars.map(({ id, box, emphasis }) => drawn(id, box.width, box.y, emphasis)),
    ...club.lines.map(({ id, x, y1, emphasis }) => drawn(id, x, y1, emphasis)),
    ...(shelf?.rows ?? []).map(({ id, board, emphasis }) => drawn(id, board.x, board.y, emphasis)),
    ...labels.map(({ id, x, y, emphasis, lines }) =>
      drawn(`label:${id}`, x, y, emphasis, lines.map(({ text }) => text).join(' | ')),
    ),
  ];
}
