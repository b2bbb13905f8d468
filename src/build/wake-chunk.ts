import type { Plugin } from 'vite';

/** The module that wakes a prerendered page; the only script entry of ours that a browser loads. */
export const WAKE = 'src/stage/wake.ts';

/**
 * Adds `stage/wake.ts` to the client build as an entry of its own. The pages are prerendered with Kit's
 * own client switched off (`csr = false`): the words never travel a second time as JavaScript, and the page
 * loads this entry instead. Its hashed name is read from the client manifest when a page is rendered.
 */
export function wakeChunk(): Plugin {
  return {
    name: 'wake-chunk',
    apply: 'build',
    buildStart() {
      if (this.environment.config.consumer === 'client' && this.environment.config.build.ssr !== true) {
        this.emitFile({ type: 'chunk', id: WAKE, name: 'wake' });
      }
    },
  };
}
