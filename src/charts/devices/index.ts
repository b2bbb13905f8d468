export { default as Chart } from './Devices.svelte';
export { describe } from './describe.ts';
export { layout } from './layout.ts';
export { signs } from './signs.ts';
export { table } from './table.ts';
