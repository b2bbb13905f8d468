export { default as Chart } from './Network.svelte';
export { describe } from './describe.ts';
export { signs } from './signs.ts';
export { layout } from './layout.ts';
export { table } from './table.ts';
