import type { Style } from './families.ts';

/** What decides how much room a font takes, as shares of the em. */
interface Metrics {
  ascent: number;
  descent: number;
  /** Average width of a letter in English. */
  letter: number;
}

/** A font that readers may have, under the names it goes by; fonts of one entry are equally wide. */
interface LocalFont extends Metrics {
  names: string[];
}

/** One of our cuts: cuts of a style are as high as one another, and not as wide. */
interface Cut extends Metrics {
  /** The weights it is for; every one when absent. */
  weights?: readonly [number, number];
}

const ours: Record<Style, Cut[]> = {
  serif: [
    { weights: [330, 399], ascent: 0.735, descent: 0.265, letter: 0.4372 },
    { weights: [400, 700], ascent: 0.735, descent: 0.265, letter: 0.4058 },
  ],
  sans: [{ ascent: 1.024, descent: 0.4, letter: 0.4155 }],
};

/**
 * Stand-ins while our fonts load, the likeliest first. Few, since a name is looked up on the reader's machine before the
 * first words are painted.
 */
export const standIns: Record<Style, LocalFont[]> = {
  serif: [
    { names: ['Georgia'], ascent: 0.917, descent: 0.219, letter: 0.4458 },
    {
      names: ['Times New Roman', 'Liberation Serif'],
      ascent: 0.891,
      descent: 0.216,
      letter: 0.4063,
    },
    { names: ['DejaVu Serif'], ascent: 0.928, descent: 0.236, letter: 0.5256 },
  ],
  sans: [
    {
      names: ['Arial', 'Liberation Sans'],
      ascent: 0.905,
      descent: 0.212,
      letter: 0.4458,
    },
    { names: ['Roboto'], ascent: 0.928, descent: 0.244, letter: 0.4448 },
    { names: ['DejaVu Sans'], ascent: 0.928, descent: 0.236, letter: 0.505 },
  ],
};

const percent = (share: number) => `${Math.round(share * 10000) / 100}%`;

/** Where a line of our Latin type begins and ends, as descriptors of a face. */
export function heightsOf(style: Style): string {
  const { ascent, descent } = ours[style][0] as Cut;
  return `ascent-override:${percent(ascent)};descent-override:${percent(descent)};line-gap-override:0%`;
}

/**
 * Faces that make local fonts as wide and as high as ours, so that nothing moves when ours arrive.
 * @param families a name for each stand-in
 * @param range the Latin characters the voice has on these pages; the rest must not be caught here
 * @param isSeen whether these pages have words in any of these weights
 */
export function fallbackCss(
  style: Style,
  families: string[],
  range: string,
  isSeen: (weights: readonly [number, number]) => boolean,
): string {
  return ours[style]
    .filter(({ weights }) => !weights || isSeen(weights))
    .flatMap(({ weights, ascent, descent, letter }) =>
      standIns[style].map((local, index) => {
        const scale = letter / local.letter;
        return (
          `@font-face{font-family:'${families[index]}';${weights ? `font-weight:${weights.join(' ')};` : ''}` +
          `src:${local.names.map((name) => `local('${name}')`).join(',')};` +
          `size-adjust:${percent(scale)};ascent-override:${percent(ascent / scale)};` +
          `descent-override:${percent(descent / scale)};line-gap-override:0%;unicode-range:${range}}`
        );
      }),
    )
    .join('\n');
}
