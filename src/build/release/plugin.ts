import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { siteUrl } from '../site.ts';
import { publishReleases } from './publish.ts';
import { openRelease, readReleases } from './releases.ts';

/**
 * Puts the releases into the built site; stands after Kit's plugins, whose adapter writes it. What is wrong with them
 * is told before the long work begins.
 */
export function pinnedReleases(folder: string, seeds: string): Plugin {
  return {
    name: 'pinned-releases',
    apply: 'build',
    enforce: 'post',
    buildStart() {
      if (!this.environment.config.build.ssr) return;
      for (const release of readReleases(seeds)) openRelease(seeds, release);
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        // Nothing is there where the build has failed, and that it has is what must be told.
        if (!this.environment.config.build.ssr || !existsSync(join(folder, 'facts.json'))) return;
        for (const { version, pages, corrected } of publishReleases(folder, seeds, siteUrl))
          console.log(`  /v/${version}/: ${pages} pages, ${corrected.length} of them corrected since`);
      },
    },
  };
}
