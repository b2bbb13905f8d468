import { relative } from 'node:path';
import type { Plugin } from 'vite';
import { tagParagraphs } from './tag-paragraphs.ts';
import { bareFigures } from './bare-figures.ts';

/**
 * Reads prose files before they are compiled: fails the build for a figure typed by hand, since numbers in words come
 * from the register, and marks paragraphs that begin with a tag.
 */
export function svxRules(): Plugin {
  return {
    name: 'svx-rules',
    enforce: 'pre',
    transform(source, id) {
      if (!id.endsWith('.svx')) return;
      const bare = bareFigures(source);
      if (!bare.length) return { code: tagParagraphs(source), map: null };
      const file = relative(process.cwd(), id);
      const list = bare.map(({ line, found }) => `  ${file}:${line} “${found}”`).join('\n');
      this.error(`figures outside <Fact>, <Ref> or <Term>:\n${list}`);
    },
  };
}
