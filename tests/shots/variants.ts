import { parseArgs } from 'node:util';

/** One way to see the story. */
export interface Variant {
  lang: string;
  theme: 'light' | 'dark';
  width: number;
  height: number;
}

/** What to look at. */
export interface Wish {
  variants: Variant[];
  /** Steps (`scene/step`) or whole scenes; empty for all. */
  only: string[];
}

const THEMES = ['light', 'dark'] as const;
const SIZES = ['390x844', '1440x900', '1920x1080'];

/** How the options are written. */
export const USAGE =
  'npm run shots [-- --only scene/step] [--only scene] [--lang en|zh|zh-hant] [--theme light|dark] [--size 390x844]';

/**
 * Reads the options of the command line; each may be given more than once.
 * @throws Error on an option that does not exist or makes no sense.
 */
export function wishFrom(args: string[]): Wish {
  const list = { type: 'string', multiple: true } as const;
  const options = { only: list, lang: list, theme: list, size: list };
  const {
    only = [],
    lang = ['en', 'zh'],
    theme = [...THEMES],
    size = SIZES,
  } = parseArgs({ args, options }).values;
  const themes = THEMES.filter((name) => theme.includes(name));
  if (themes.length === 0) throw new Error(`There is no theme ${theme.join(', ')}.`);
  const variants = lang.flatMap((code) =>
    themes.flatMap((name) => size.map((text) => ({ lang: code, theme: name, ...sizeFrom(text) }))),
  );
  return { variants, only };
}

/** The name of a variant in file names. */
export function nameOf({ lang, theme, width, height }: Variant): string {
  return `${lang}-${theme}-${width}x${height}`;
}

function sizeFrom(text: string): { width: number; height: number } {
  const [, width, height] = /^(\d+)x(\d+)$/.exec(text) ?? [];
  if (!width || !height) throw new Error(`A size looks like 390x844, not like ${text}.`);
  return { width: Number(width), height: Number(height) };
}
