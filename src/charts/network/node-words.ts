import type { NetworkNode, NetworkWords } from './types.ts';
import { say } from './words.ts';

/** What somebody is: "company". */
export const kindSaid = (words: NetworkWords, { kind }: NetworkNode): string => say(words, `node-is-${kind}`);

/** How the articles tie somebody to Tsinghua; undefined for the university itself, and for who is not named. */
export function tsinghuaSaid(words: NetworkWords, { kind, tie }: NetworkNode): string | undefined {
  const isItself = kind === 'university' && tie === 'stated';
  return isItself || kind === 'counted' ? undefined : say(words, `node-tie-${tie}`);
}

/** Since when there is somebody: founded or brought out, where an article dates that, else the first year of any tie. */
export function sinceSaid(words: NetworkWords, { kind, when, from }: NetworkNode): string | undefined {
  if (when) return say(words, kind === 'model' ? 'tool-released' : 'tool-founded', { date: when.text });
  return from && say(words, 'tool-first', { date: say(words, 'tool-year', { year: from.slice(0, 4) }) });
}
