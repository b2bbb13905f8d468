import { readOptions, themes, type EmbedOptions, type EmbedTheme } from '../protocol/options.ts';

/** The options of a frame, and the way to turn its theme when the host says so. */
export interface Shown {
  options: EmbedOptions;
  /** Takes the host's word where the address leaves the theme open; any other word is ignored. */
  turn(theme: string): void;
}

/** Reads the options of the address and writes them on the root, before anything is painted. */
export function showOptions({ dataset }: HTMLElement): Shown {
  const { options, refused } = readOptions(location.search, (dataset.steps ?? '').split(' '));
  if (refused.length) console.warn(`One Minute ignores in this address: ${refused.join(', ').slice(0, 200)}`);
  const system = matchMedia('(prefers-color-scheme: dark)');
  let told = options.theme;
  const show = () => {
    dataset.theme = told === 'auto' ? (system.matches ? 'dark' : 'light') : told;
  };
  show();
  system.addEventListener('change', show);
  if (options.transparent) {
    dataset.transparent = '';
    // The skies of night bring their own light ink, which would stand on a ground that nobody knows.
    if (/^(minute|holds)$/.test(dataset.sky ?? '')) dataset.sky = 'sora';
  }
  if (!options.header) dataset.header = '0';
  if (!options.steps) dataset.stepper = '0';
  if (options.from) dataset.from = options.from;
  if (options.to) dataset.to = options.to;
  return {
    options,
    turn(theme) {
      if (options.theme !== 'auto' || !themes.includes(theme as EmbedTheme)) return;
      told = theme as EmbedTheme;
      show();
    },
  };
}
