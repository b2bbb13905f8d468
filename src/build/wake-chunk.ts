import type { Plugin } from 'vite';

/** The module that wakes a page of the story. */
export const WAKE = 'src/stage/wake.ts';

/** The module that wakes the pages of a talk. */
export const WAKE_TALK = 'src/stage/talk/wake-talk.ts';

/** The module that wakes the chart of an embed. */
export const WAKE_EMBED = 'src/stage/embed/wake-embed.ts';

/**
 * Adds our entries to the client build. The pages are prerendered with Kit's own client switched off (`csr = false`):
 * the words never travel a second time as JavaScript, and a page loads one of these entries instead. Their hashed
 * names are read from the client manifest when a page is rendered.
 */
export function wakeChunk(): Plugin {
  return {
    name: 'wake-chunk',
    apply: 'build',
    buildStart() {
      if (this.environment.config.consumer === 'client' && this.environment.config.build.ssr !== true) {
        this.emitFile({ type: 'chunk', id: WAKE, name: 'wake' });
        this.emitFile({ type: 'chunk', id: WAKE_TALK, name: 'wake-talk' });
        this.emitFile({ type: 'chunk', id: WAKE_EMBED, name: 'wake-embed', preserveSignature: 'strict' });
      }
    },
  };
}
