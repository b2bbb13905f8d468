import type { MasterName, Style } from './families.ts';
import coverage from './masters/coverage.json' with { type: 'json' };
import type { Lang } from '#facts/types.ts';

const drawn = new Map(Object.entries(coverage).map(([name, characters]) => [name, new Set(characters)]));

/** Whether a master has a glyph for the character. */
export function draws(master: MasterName, character: string): boolean {
  return drawn.get(master)!.has(character);
}

/** The Latin and the Chinese master of each voice, in the order the browser asks them. */
export const stacks = {
  serif: { latin: 'newsreader', han: 'noto-serif-sc' },
  sans: { latin: 'source-sans-3', han: 'noto-sans-sc' },
} as const satisfies Record<Style, Record<string, MasterName>>;

/**
 * Characters that both scripts have but Chinese sets full-width: on a Chinese page they must come from the
 * Chinese face, though the Latin one stands first.
 */
const fullWidthInChinese = new Set('—‘’“”…·');

/** The master that draws a character on a page of that language; none if no master does. */
export function masterFor(character: string, style: Style, lang: Lang): MasterName | undefined {
  const { latin, han } = stacks[style];
  const leaveToHan = lang === 'zh' && fullWidthInChinese.has(character);
  if (!leaveToHan && draws(latin, character)) return latin;
  return draws(han, character) ? han : undefined;
}

/** Characters without a picture of their own, which no font needs to have: breaks, joiners, odd spaces. */
export function isInvisible(character: string): boolean {
  return /[\p{C}\p{Z}]/u.test(character) && !/[ \u00a0\u3000]/.test(character);
}
