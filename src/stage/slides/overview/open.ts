import { showPanel } from '../show-panel.ts';
import Overview from './Overview.svelte';

/** Opens all slides at a glance, to go to one or to choose a shorter deck. */
export const open = showPanel(Overview);
