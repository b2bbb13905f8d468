/**
 * Inline in every frame: shows what the address asks for before anything is painted, and waits for nothing to do so. What
 * the host may say later is for the guest, which finds here how to turn the theme.
 */
import { showOptions } from './guest/show-options.ts';

window.turnTheme = showOptions(document.documentElement);
