import { showPanel } from '../show-panel.ts';
import Help from './Help.svelte';

/** Opens the list of keys, with what can be set and taken away. */
export const open = showPanel(Help);
