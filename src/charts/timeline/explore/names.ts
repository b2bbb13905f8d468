import { blockOf } from '../../labels/block.ts';
import { tidy } from '../../labels/boxes.ts';
import type { DrawnLabel } from '../../labels/types.ts';
import type { Text } from '../../types.ts';
import type { Band } from '../bands.ts';
import { APART, BESIDE, holdsName, INSIDE, stretchOf, type Side } from './pack.ts';
import type { ExplorePlan } from './plan.ts';
import type { ExploreEvent } from './types.ts';

/** An event in sight. */
export interface Visible {
  event: ExploreEvent;
  band: Band;
  /** Its lane and row. */
  row: string;
  /** The side on which the rows keep room for its name. */
  side: Side | null;
  /** What it takes of its row: the part of its mark in sight and its tag. */
  x0: number;
  x1: number;
  /** The part of its mark in sight. */
  inside: readonly [number, number];
}

/** A mark from this width on is drawn light enough for words. Pixels. */
const WIDE = 42;

interface Stretch {
  from: number;
  to: number;
}

/**
 * Names of the events in sight: where the rows kept room for them, else wherever in their row there is some, whole
 * or not at all; then dates behind names, where the row is still free.
 */
export function namesIn(visible: Visible[], plan: ExplorePlan): DrawnLabel[] {
  const { plot, type, rowHeight } = plan;
  if (rowHeight < Math.ceil(type * 1.1)) return [];
  const taken = new Map<string, Stretch[]>();
  for (const { row, x0, x1 } of visible) taken.set(row, [...(taken.get(row) ?? []), { from: x0, to: x1 }]);
  const widthOf = (text: Text): number => text.em * type;
  const free = (row: string, from: number, to: number, own: Visible): boolean =>
    from >= 0 &&
    to <= plot.width &&
    (taken.get(row) ?? []).every(
      (one) => (one.from === own.x0 && one.to === own.x1) || to + APART <= one.from || one.to + APART <= from,
    );
  const labels = new Map<string, DrawnLabel>();

  const put = (one: Visible, side: Side): boolean => {
    const name = widthOf(one.event.title);
    if (side === 'inside') {
      const [x0, x1] = one.inside;
      if (!holdsName({ x0, x1, name })) return false;
      labels.set(one.event.id, labelOf(one, x0 + INSIDE, true, plan));
      return true;
    }
    const [from, to] = stretchOf({ x0: one.x0, x1: one.x1, name }, side);
    if (!free(one.row, from, to, one)) return false;
    taken.get(one.row)?.push({ from, to });
    labels.set(one.event.id, labelOf(one, side === 'right' ? from + BESIDE : from, false, plan));
    return true;
  };
  /** From within a wide mark on over its end: the last resort of a name, without a halo. */
  const putOver = (one: Visible): boolean => {
    const { precision, evidence } = one.event;
    const [x0, x1] = one.inside;
    const to = x0 + INSIDE + widthOf(one.event.title);
    // A claimed one has its quotation mark there.
    if (x1 - x0 < WIDE || precision === 'day' || evidence === 'claimed' || to < x1) return false;
    if (!free(one.row, x1, to, one)) return false;
    taken.get(one.row)?.push({ from: one.x1, to });
    labels.set(one.event.id, labelOf(one, x0 + INSIDE, true, plan));
    return true;
  };
  const rest = visible.filter((one) => !(one.side && put(one, one.side)));
  for (const one of rest)
    if (!(['inside', 'right', 'left'] as const).some((side) => put(one, side))) putOver(one);
  return [...labels.values(), ...datesOf(visible, labels, plan, free, taken)];
}

/** Dates behind the names that end a stretch of their own. */
function datesOf(
  visible: Visible[],
  labels: ReadonlyMap<string, DrawnLabel>,
  plan: ExplorePlan,
  free: (row: string, from: number, to: number, own: Visible) => boolean,
  taken: Map<string, Stretch[]>,
): DrawnLabel[] {
  return visible.flatMap((one): DrawnLabel[] => {
    const label = labels.get(one.event.id);
    if (!label || label.inside || label.x < one.x1) return [];
    const from = label.x + label.box.width + APART;
    const width = one.event.when.em * plan.type;
    // The name's own stretch ends where this one's air begins, give or take a rounding.
    if (!free(one.row, from + 0.1, from + width, one)) return [];
    taken.get(one.row)?.push({ from, to: from + width });
    const dated = labelOf(one, from, false, plan, one.event.when);
    return [{ ...dated, id: `when:${one.event.id}`, emphasis: 0 }];
  });
}

function labelOf(
  { event, band }: Visible,
  x: number,
  inside: boolean,
  { type }: ExplorePlan,
  text: Text = event.title,
): DrawnLabel {
  const { width, height, baselines } = blockOf([text], [type]);
  const y = band.box.y + (band.box.height - height) / 2;
  const minute = event.role === 'minute' && event.evidence === 'stated' && !inside;
  return {
    id: event.id,
    lines: [text],
    sizes: [type],
    x: tidy(x),
    y: tidy(y + (baselines[0] ?? 0)),
    anchor: 'start',
    box: { x: tidy(x), y: tidy(y), width, height },
    emphasis: 1,
    ...(inside && { inside }),
    ...(minute && { role: event.role }),
    facts: event.facts,
  };
}
