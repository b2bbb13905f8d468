import type { Plugin } from 'vite';
import { writeCompressed } from './compressed.ts';

/** Gives the built site its compressed twins; stands after Kit's plugins, whose adapter writes it. */
export function compressedTwins(folder: string): Plugin {
  return {
    name: 'compressed-twins',
    apply: 'build',
    enforce: 'post',
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        if (this.environment.config.build.ssr) await writeCompressed(folder);
      },
    },
  };
}
