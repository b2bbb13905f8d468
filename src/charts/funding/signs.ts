import type { Evidence, Sign } from '../types.ts';
import { find } from './find.ts';
import type { FundingData, FundingView } from './types.ts';

const order = ['implied', 'reported', 'claimed', 'counted', 'disputed', 'derived'] as const satisfies Sign[];

/** How well what a view shows is known, as far as that is not plain. */
export function signs(data: FundingData, view: FundingView): Sign[] {
  const { show } = view;
  const shown: { evidence: Evidence; sum?: FundingData['parts'][number]['sum'] }[] = [
    ...(show === 'bars' ? (view.years ?? []).map((id) => find(data.years, id)) : []),
    ...(show === 'squares'
      ? data.parts.filter(({ of }) => (of === 'five' ? view.apart : of === 'rest' || view.later))
      : []),
    ...(show === 'club' ? [...data.firms, ...data.lines] : []),
    ...(view.voices ?? []).map((id) => find(data.voices, id)),
  ];
  const used = new Set<string>(shown.map(({ evidence }) => evidence));
  if (view.number?.evidence === 'derived' || shown.some(({ sum }) => sum?.printed.ours)) used.add('derived');
  return order.filter((sign) => used.has(sign));
}
