/**
 * Guesses how high a row of the sources page will be, so that a browser that leaves far rows undrawn knows about how
 * long the list is and lands where it should. A guess a line off does no harm.
 */
import { writtenIn } from '#facts/page-lang.ts';
import type { PageLang } from '#facts/types.ts';

/** The texts of a row, each of which begins a line of its own. */
export interface RowTexts {
  statement: string;
  /** Figure beside the statement; empty where there is none. */
  figure: string;
  /** Who says so, when, theme. */
  meta: string;
  note: string;
  /** Lists of steps, and conflicts. */
  lists: string[];
  /** Lines of a sum with its result; 0 where there is none. */
  sum: number;
}

/** Pixels beside a narrow margin column, and on a phone. */
export interface RowHeight {
  wide: number;
  narrow: number;
}

/** Half characters a line holds, and pixels from line to line, as the style sheet sets them. */
const measures = {
  en: { wide: { text: 102, small: 100 }, narrow: { text: 48, small: 49 }, line: 25.5, smallLine: 21.75 },
  zh: { wide: { text: 82, small: 82 }, narrow: { text: 40, small: 43 }, line: 29.75, smallLine: 22.5 },
};
const BETWEEN = 4;
const TAIL = 19;
const SUM = { head: 52, line: 29 };
/** Mark, paragraph and figure stand on a line of their own on a phone. */
const HEAD = 34;

/** Height of a row's content in both layouts, without its padding, as `contain-intrinsic-size` wants it. */
export function rowHeight(texts: RowTexts, lang: PageLang): RowHeight {
  const { line, smallLine, ...layouts } = measures[writtenIn(lang)];
  const height = ({ text, small }: { text: number; small: number }) => {
    const smalls = [texts.meta, texts.note, ...texts.lists].filter(Boolean);
    const sum = texts.sum ? SUM.head + SUM.line * texts.sum : 0;
    return (
      line * lines(texts.statement, text) +
      smalls.reduce((all, one) => all + BETWEEN + smallLine * lines(one, small), 0) +
      sum +
      BETWEEN +
      TAIL
    );
  };
  const beside = texts.figure ? width(texts.figure) * 1.25 + 4 : 0;
  return {
    wide: Math.round(height({ ...layouts.wide, text: layouts.wide.text - Math.min(beside, 34) })),
    narrow: Math.round(HEAD + height(layouts.narrow)),
  };
}

const lines = (text: string, perLine: number): number => Math.ceil(width(text) / perLine);

/** Half characters: a Chinese one is as wide as two Latin ones. */
const width = (text: string): number =>
  [...text].reduce(
    (sum, sign) => sum + (/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(sign) ? 2 : 1),
    0,
  );
