import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { tagParagraphs } from './tag-paragraphs.ts';
import { traditional } from './traditional.ts';

/** How the story asks for the Chinese words of a scene in Traditional characters. */
const DERIVED = /^(.+\/zh\.svx)\?hant$/;

/**
 * Derives the words of 繁體 from `zh.svx` before they are compiled. All that is Chinese in such a file is words, so it goes
 * over as a whole; tags, ids and addresses are written in other letters.
 */
export function traditionalWords(): Plugin {
  return {
    name: 'traditional-words',
    enforce: 'pre',
    load(id) {
      const file = DERIVED.exec(id)?.[1];
      if (!file) return;
      this.addWatchFile(file);
      return { code: traditional(tagParagraphs(readFileSync(file, 'utf8'))), map: null };
    },
  };
}
