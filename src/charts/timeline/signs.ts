import type { Sign } from '../types.ts';
import type { TimelineData, TimelineView } from './types.ts';

const order: Sign[] = [
  'year',
  'quarter',
  'month',
  'day',
  'implied',
  'reported',
  'claimed',
  'counted',
  'disputed',
  'derived',
];

/** How exactly the events shown are dated and how well they are known, as far as that is not plain. */
export function signs(data: TimelineData, view: TimelineView): Sign[] {
  const shown = data.events.filter(({ id }) => view.events.includes(id));
  const said = [
    ...(data.strips ?? []).filter(({ id }) => view.strips?.rows.includes(id)),
    ...(data.claims ?? []).filter(({ id }) => view.shelf?.includes(id)),
  ];
  const used = new Set<string>([
    ...shown.flatMap(({ precision, evidence }) => [precision, evidence]),
    ...said.map(({ evidence }) => evidence),
  ]);
  if ([view.trail, ...(view.brackets ?? [])].some((number) => number?.evidence === 'derived'))
    used.add('derived');
  return order.filter((sign) => used.has(sign));
}
