import { relative } from 'node:path';
import type { Plugin } from 'vite';
import { bareFigures } from './bare-figures.ts';

/** Fails the build for a figure typed into a prose file: numbers in words come from the register. */
export function svxRules(): Plugin {
  return {
    name: 'svx-rules',
    enforce: 'pre',
    transform(source, id) {
      if (!id.endsWith('.svx')) return;
      const bare = bareFigures(source);
      if (!bare.length) return;
      const file = relative(process.cwd(), id);
      const list = bare.map(({ line, found }) => `  ${file}:${line} “${found}”`).join('\n');
      this.error(`figures outside <Fact>, <Ref> or <Term>:\n${list}`);
    },
  };
}
