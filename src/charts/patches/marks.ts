import type { DrawnLabel } from '../labels/types.ts';
import type { Emphasis, Mark } from '../types.ts';
import type { PatchesLayout } from './layout.ts';
import type { PatchesView } from './types.ts';

type Drawn = Pick<
  PatchesLayout,
  'strips' | 'tiles' | 'sheet' | 'takes' | 'bars' | 'ruler' | 'sides' | 'outage'
>;

/** Everything visible by name, place and words; what is drawn in numbers by its first and last, and how many. */
export function marksOf(
  { strips, tiles, sheet, takes, bars, ruler, sides, outage }: Drawn,
  labels: DrawnLabel[],
  { emphasis: spoken }: PatchesView,
): Mark[] {
  const drawn = (id: string, x: number, y: number, emphasis: Emphasis, label?: string): Mark => ({
    id,
    x,
    y,
    emphasis,
    ...(label !== undefined && { label }),
  });
  const [first, last] = [tiles[0], tiles.at(-1)];
  const lastTake = takes.at(-1);
  const of = (id: string): Emphasis => (spoken.includes(id) ? 2 : 1);
  return [
    ...strips.map(({ id, box, full, soft, cells, emphasis }) =>
      drawn(id, box.width, box.y, emphasis, `${full}+${soft}/${cells}`),
    ),
    ...(sheet
      ? [drawn(sheet.id, sheet.box.x, sheet.box.y, sheet.emphasis, `${sheet.columns}×${sheet.rows}`)]
      : []),
    ...(first && last
      ? [
          drawn('frame', last.box.x, last.box.y, of('frame'), last.look),
          drawn('passes', first.box.x, first.box.y, of('passes'), `${tiles.length} ${first.look}`),
        ]
      : []),
    ...(lastTake ? [drawn('takes', lastTake.x, lastTake.y, 1, String(takes.length))] : []),
    ...bars.map(({ id, box, high, rows, emphasis }) =>
      drawn(id, box.width, box.y, emphasis, `${high} ${rows}`),
    ),
    ...(ruler
      ? [drawn('ruler', ruler.width, ruler.y, 1, `${ruler.ticks.length} ${ruler.units.length}`)]
      : []),
    ...sides.map(({ id, box, emphasis }) => drawn(id, box.x, box.y, emphasis)),
    ...(outage ? [drawn(outage.id, 0, outage.y, outage.emphasis)] : []),
    ...labels.map(({ id, x, y, emphasis, lines }) =>
      drawn(`label:${id}`, x, y, emphasis, lines.map(({ text }) => text).join(' | ')),
    ),
  ];
}
