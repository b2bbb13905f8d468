import { parseArgs } from 'node:util';
import type { PageLang } from '#facts/types.ts';
import { isLang, languages } from '#story/languages.ts';

/** What an export can make: article, deck and notes for paper, the talk in one file, slides for other programs. */
export const kinds = ['article', 'pdf', 'notes', 'html', 'pptx'] as const;
export type Kind = (typeof kinds)[number];

/** What an export was asked for. */
export interface Options {
  kinds: readonly Kind[];
  langs: readonly PageLang[];
  /** Folder of the built site. */
  build: string;
  /** Folder for what is made. */
  out: string;
}

/**
 * Reads the arguments of `npm run export`: `--only pdf --lang en --out folder --build folder`, the first two more than
 * once if need be.
 *
 * @throws Error that says what may stand there
 */
export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      only: { type: 'string', multiple: true },
      lang: { type: 'string', multiple: true },
      build: { type: 'string', default: 'build' },
      out: { type: 'string' },
    },
  });
  const { only, lang, build, out = `${build}/downloads` } = values;
  return {
    kinds: only ? kinds.filter((kind) => known(only, isKind, 'only', kinds).includes(kind)) : kinds,
    langs: lang ? known(lang, isLang, 'lang', languages) : languages,
    build,
    out,
  };
}

const isKind = (text: string): text is Kind => kinds.some((kind) => kind === text);

function known<Known extends string>(
  asked: string[],
  is: (text: string) => text is Known,
  option: string,
  all: readonly Known[],
): Known[] {
  return asked.map((text) => {
    if (!is(text)) throw new Error(`--${option} is one of ${all.join(', ')}, not “${text}”`);
    return text;
  });
}
