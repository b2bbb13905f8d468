import { showPanel } from '../show-panel.ts';
import Find from './Find.svelte';

/** Opens the search over slides and facts. */
export const open = showPanel(Find);
