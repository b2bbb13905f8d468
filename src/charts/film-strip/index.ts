export { default as Chart } from './FilmStrip.svelte';
export { describe } from './describe.ts';
export { signs } from './signs.ts';
export { table } from './table.ts';
export { layout } from './layout.ts';
