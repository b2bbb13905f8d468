import { showPanel } from '../show-panel.ts';
import Cited from './Cited.svelte';

/** Opens the sources of the slide that is shown. */
export const open = showPanel(Cited);
