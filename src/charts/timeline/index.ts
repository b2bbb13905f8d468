export { default as Chart } from './Timeline.svelte';
export { describe } from './describe.ts';
export { layout } from './layout.ts';
export { tableOf } from './table.ts';
