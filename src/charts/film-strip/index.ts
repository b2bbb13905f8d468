export { default as Chart } from './FilmStrip.svelte';
export { describe } from './describe.ts';
export { layout } from './layout.ts';
