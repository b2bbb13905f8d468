import type { MasterName, Style } from './families.ts';
import coverage from './masters/coverage.json' with { type: 'json' };
import type { PageLang } from '#facts/types.ts';

const drawn = new Map(Object.entries(coverage).map(([name, characters]) => [name, new Set(characters)]));

/** Whether a master has a glyph for the character. */
export function draws(master: MasterName, character: string): boolean {
  return drawn.get(master)!.has(character);
}

/** The Latin master of each voice, and the Chinese one of either script. */
const voices = {
  serif: { latin: 'newsreader', han: 'noto-serif-sc', hant: 'noto-serif-tc' },
  sans: { latin: 'source-sans-3', han: 'noto-sans-sc', hant: 'noto-sans-tc' },
} as const satisfies Record<Style, Record<string, MasterName>>;

/** The masters of a voice on pages in a language, in the order the browser asks them. */
export interface Stack {
  latin: MasterName;
  han: MasterName;
  /** Draws what the Traditional one lacks: names in Simplified characters, as that of the other edition. */
  lent?: MasterName;
}

/** Which masters a language asks. */
export function stackOf(style: Style, lang: PageLang): Stack {
  const { latin, han, hant } = voices[style];
  return lang === 'zh-hant' ? { latin, han: hant, lent: han } : { latin, han };
}

/**
 * Characters that both scripts have but Chinese sets full-width: on a Chinese page they must come from the
 * Chinese face, though the Latin one stands first.
 */
const fullWidthInChinese = new Set('—‘’“”…·');

/** The master that draws a character on a page of that language; none if no master does. */
export function masterFor(character: string, style: Style, lang: PageLang): MasterName | undefined {
  const { latin, han, lent } = stackOf(style, lang);
  const leaveToHan = lang !== 'en' && fullWidthInChinese.has(character);
  if (!leaveToHan && draws(latin, character)) return latin;
  return [han, lent].find((master) => master && draws(master, character));
}

/** Characters without a picture of their own, which no font needs to have: breaks, joiners, odd spaces. */
export function isInvisible(character: string): boolean {
  return /[\p{C}\p{Z}]/u.test(character) && !/[ \u00a0\u3000]/.test(character);
}
