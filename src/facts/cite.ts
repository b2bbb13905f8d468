import { writtenIn } from './page-lang.ts';
import type { PageLang, Source } from './types.ts';

/** Words with `{name}` replaced; what has no value stays as it is. */
export function filled(words: string, values: Record<string, string | number>): string {
  return words.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
}

/** How an article is called in a citation: by its outlet, or by its title where none is known. */
export const sourceName = (source: Source, lang: PageLang): string =>
  (source.outlet ?? source.title)[writtenIn(lang)];
