import type { Emphasis } from '../types.ts';
import type { FundingData, FundingView } from './types.ts';

/** How a mark stands out: by its own name, else by a set or a year it belongs to. */
export function emphasisOf(id: string, data: FundingData, view: FundingView): Emphasis {
  if (view.quiet?.includes(id)) return 0;
  const wholes = [...data.sets, ...data.years]
    .filter(({ parts }) => parts?.includes(id))
    .map((whole) => whole.id);
  return [id, ...wholes].some((each) => view.emphasis.includes(each)) ? 2 : 1;
}
