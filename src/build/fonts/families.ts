/** Which alphabet a master draws: `han` Simplified Chinese, `hant` Traditional. */
export type Script = 'latin' | 'han' | 'hant';

/** Which of the page's two type voices: serif for sentences, sans for whatever names a mark. */
export type Style = 'serif' | 'sans';

/** One committed font: `masters/{name}.woff2`. */
export interface Master {
  name: string;
  /** Its CSS family, as the design tokens name it. */
  family: string;
  script: Script;
  style: Style;
  /** The CSS weights it answers to. */
  weights: readonly [number, number];
}

/**
 * The masters. Newsreader comes in two optical sizes under one family: keeping its optical axis would cost
 * 49 KB on the first view, so weights below 400, which only titles have, are drawn with the display cut.
 */
export const masters = [
  { name: 'newsreader', family: 'Newsreader Variable', script: 'latin', style: 'serif', weights: [400, 600] },
  {
    name: 'newsreader-display',
    family: 'Newsreader Variable',
    script: 'latin',
    style: 'serif',
    weights: [330, 399],
  },
  {
    name: 'source-sans-3',
    family: 'Source Sans 3 Variable',
    script: 'latin',
    style: 'sans',
    weights: [400, 600],
  },
  {
    name: 'noto-serif-sc',
    family: 'Noto Serif SC Variable',
    script: 'han',
    style: 'serif',
    weights: [400, 700],
  },
  {
    name: 'noto-sans-sc',
    family: 'Noto Sans SC Variable',
    script: 'han',
    style: 'sans',
    weights: [400, 650],
  },
  {
    name: 'noto-serif-tc',
    family: 'Noto Serif TC Variable',
    script: 'hant',
    style: 'serif',
    weights: [400, 700],
  },
  {
    name: 'noto-sans-tc',
    family: 'Noto Sans TC Variable',
    script: 'hant',
    style: 'sans',
    weights: [400, 650],
  },
] as const satisfies Master[];

export type MasterName = (typeof masters)[number]['name'];
