import { signs as timelineSigns } from '../timeline/signs.ts';
import type { Evidence, Sign } from '../types.ts';
import { find } from './find.ts';
import type { DevicesData, DevicesView } from './types.ts';

const order = [
  'month',
  'day',
  'implied',
  'reported',
  'claimed',
  'counted',
  'disputed',
  'derived',
] as const satisfies Sign[];

/** How well what a view shows is known, as far as that is not plain. */
export function signs(data: DevicesData, view: DevicesView): Sign[] {
  const { show } = view;
  const known: Evidence[] = [
    ...(show === 'stories' ? view.row.map((id) => find(data.devices, id).evidence) : []),
    ...(show === 'stories' ? data.stories.map(({ evidence }) => evidence) : []),
    ...(show === 'years' ? (['implied', 'claimed', 'derived'] as const) : []),
    ...(view.voices ?? []).map((id) => find(data.voices, id).evidence),
  ];
  const used = new Set<string>([
    ...known,
    ...(show === 'week' && view.timeline ? timelineSigns(data.week, view.timeline) : []),
  ]);
  return order.filter((sign) => used.has(sign));
}
