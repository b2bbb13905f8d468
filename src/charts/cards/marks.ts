import type { DrawnLabel } from '../labels/types.ts';
import type { Emphasis, Mark } from '../types.ts';
import type { CardsLayout } from './layout.ts';

type Drawn = Pick<CardsLayout, 'grid' | 'scale' | 'cells' | 'covers' | 'rows' | 'grown' | 'split' | 'rest'>;

/** Everything visible by name, place and words; dots by how many there are and how they are drawn. */
export function marksOf(
  { grid, scale, cells, covers, rows, grown, split, rest }: Drawn,
  labels: DrawnLabel[],
): Mark[] {
  const drawn = (id: string, x: number, y: number, emphasis: Emphasis, label?: string): Mark => ({
    id,
    x,
    y,
    emphasis,
    ...(label !== undefined && { label }),
  });
  return [
    ...cells.map(({ id, count, look, emphasis }) =>
      drawn(id, grid.x, grid.y, emphasis, `${count} ${look} at ${scale}`),
    ),
    ...covers.map(({ id, sure, more, dashed, emphasis }) =>
      drawn(id, grid.x, grid.y, emphasis, `${sure} ${more} ${dashed ? 'dashed' : 'solid'}`),
    ),
    ...rows.map(({ id, box, emphasis, digits }) =>
      drawn(id, box.x, box.y, emphasis, digits.map(({ text }) => text || '_').join('')),
    ),
    ...(grown ? [drawn(grown.id, grown.x, grown.y, grown.emphasis)] : []),
    ...(split ? [drawn('split', split.one.x, split.one.y, 2)] : []),
    ...(rest ? [drawn('rest', rest.seen.width, rest.seen.height, 1)] : []),
    ...labels.map(({ id, x, y, emphasis, lines }) =>
      drawn(`label:${id}`, x, y, emphasis, lines.map(({ text }) => text).join(' | ')),
    ),
  ];
}
