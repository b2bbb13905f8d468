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

/** What an author gives a step besides its words. */
export interface StepGiven {
  id: string;
  headline: string;
  slide?: string | undefined;
  figure?: string | undefined;
  figureNote?: string | undefined;
  essential?: boolean | undefined;
}

/**
 * A step before its words have been read, with its headline as it is said.
 *
 * @throws for an unknown fact, or a large figure that is none
 */
export function newStep(given: StepGiven, words: WordsContext): StepWords {
  const { id, headline, slide = headline, essential = false } = given;
  const text = headlineParts(headline)
    .map((part) => (part.phrases ? part.phrases.join('|') : words.figure(part.id, part.as)))
    .join('');
  const phrases = (text.charAt(0).toUpperCase() + text.slice(1)).split('|');
  const figure = slideFigure(given, words);
  return {
    id,
    headline,
    said: phrases.join(''),
    phrases,
    essential,
    facts: [],
    refs: [],
    terms: [],
    slide,
    ...(figure && { figure }),
  };
}

function slideFigure(
  { id, figure, figureNote = '' }: StepGiven,
  words: WordsContext,
): StepWords['figure'] | undefined {
  if (!figure) return undefined;
  const [part] = headlineParts(`[[${figure}]]`).filter(({ phrases }) => !phrases);
  if (!part?.id)
    throw new Error(`step “${id}”: its figure is written “fact-id” or “fact-id|words”, not “${figure}”`);
  words.fact(part.id);
  return { id: part.id, as: part.as, note: figureNote };
}
