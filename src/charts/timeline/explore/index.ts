export { default as Explore } from './Explore.svelte';
export { default as Overview } from './Overview.svelte';
export { dayNumber, isoDay, momentOf } from './days.ts';
export { layout, levelOf, planAt, type ExploreLayout } from './layout.ts';
export { nearest } from './near.ts';
export type { ExplorePlan } from './plan.ts';
export {
  around,
  inDays,
  lengthOf,
  panned,
  SHORTEST,
  showing,
  STEP,
  within,
  worldOf,
  zoomed,
} from './range.ts';
export type { ExploreData, ExploreEvent, ExploreLane, ExploreView, Range } from './types.ts';
export { inOrder, stepFrom, type Move } from './walk.ts';
