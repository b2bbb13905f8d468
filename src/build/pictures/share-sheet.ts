import type { Box, Size } from '#charts/types.ts';
import type { PageLang } from '#facts/types.ts';
import { measure } from '../fonts/measure.ts';

/** Size of a share picture in pixels, as platforms ask for it. */
export const shareSize: Size = { width: 1200, height: 630 };

/** The sheet it is laid out on. Smaller, so that everything is drawn larger: it is mostly seen in a chat or a feed. */
export const sheet: Size = { width: 840, height: 441 };

/** Distance of words and charts from the edges. */
export const MARGIN = 42;
/** Baseline of the last line: name and dateline. */
export const FOOT = sheet.height - 24;

/** Font sizes of a headline: on one line at least this large, else on two at most that large. */
const ONE_LINE = { largest: 52, least: 41 };
const TWO_LINES = 42;
/** From one baseline to the next, in em. */
export const LEADING = 1.14;

/** A headline as it is set. */
export interface SetHeadline {
  lines: string[];
  size: number;
}

/**
 * Sets a headline on one line, or where that would be small, on two of about the same length. Its size is what
 * fills the sheet from margin to margin.
 *
 * @param phrases pieces between which a Chinese headline may be broken; English breaks at its spaces
 * @throws for a character that our fonts do not draw
 */
export function setHeadline(phrases: readonly string[], lang: PageLang): SetHeadline {
  const width = sheet.width - 2 * MARGIN;
  const whole = phrases.join('');
  const em = (text: string) => measure(text, 'lane', lang);
  const alone = width / em(whole);
  if (alone >= ONE_LINE.least) return { lines: [whole], size: Math.min(ONE_LINE.largest, Math.floor(alone)) };
  const pieces = lang === 'en' ? whole.split(' ') : phrases;
  const glue = lang === 'en' ? ' ' : '';
  const halves = pieces
    .slice(1)
    .map((_, index) => [pieces.slice(0, index + 1), pieces.slice(index + 1)].map((half) => half.join(glue)))
    .map((lines) => ({ lines, longest: Math.max(...lines.map(em)) }));
  const best = halves.reduce((one, other) => (other.longest < one.longest ? other : one), {
    lines: [whole],
    longest: em(whole),
  });
  return { lines: best.lines, size: Math.min(TWO_LINES, Math.floor(width / best.longest)) };
}

/** Where the chart stands: between what is above it, ending at `top`, and the last line. */
export const chartFrame = (top: number): Box => ({
  x: MARGIN,
  y: top,
  width: sheet.width - 2 * MARGIN,
  height: FOOT - 38 - top,
});
