import type { SeamsWords } from './types.ts';

/**
 * A pattern of the chart's words with its braces filled in. Throws when the words lack the pattern, or the pattern
 * wants a value that is not there.
 */
export function say(words: SeamsWords, key: string, values: Record<string, string | number> = {}): string {
  const pattern = words[key];
  if (pattern === undefined) throw new Error(`seams: no words for "${key}"`);
  return pattern.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`seams: pattern "${key}" wants {${name}}`);
    return String(value);
  });
}
