import type { FormatAs } from '#facts/format.ts';
import type { StepWords, WordsContext } from './context.ts';

/** A figure inside a headline, or plain text as the phrases it may be broken between. */
export type HeadlinePart =
  { id: string; as: FormatAs | undefined; phrases?: undefined } | { id?: undefined; phrases: string[] };

/**
 * A headline in parts: `[[fact-id]]` or `[[fact-id|words]]` stands for that fact's figure; `|` elsewhere marks where
 * a Chinese headline may break, since a browser would split its words.
 */
export const headlineParts = (text: string): HeadlinePart[] =>
  text.split(/(\[\[[^\]]+\]\])/).map((part) => {
    const figure = /^\[\[([a-z0-9-]+)(?:\|(\w+))?\]\]$/.exec(part);
    if (!figure) return { phrases: part.split('|') };
    return { id: figure[1] as string, as: figure[2] as FormatAs | undefined };
  });

/** A step before its words have been read, with its headline as it is said. @throws for an unknown fact */
export function newStep(id: string, headline: string, essential: boolean, words: WordsContext): StepWords {
  const text = headlineParts(headline)
    .map((part) => (part.phrases ? part.phrases.join('|') : words.figure(part.id, part.as)))
    .join('');
  const phrases = (text.charAt(0).toUpperCase() + text.slice(1)).split('|');
  return { id, headline, said: phrases.join(''), phrases, essential, facts: [], refs: [] };
}
