import { readOptions, themes, type EmbedTheme } from '../protocol/options.ts';

declare global {
  interface Window {
    /** In a frame, what `showOptions` gave back: the one thing its two scripts share. */
    turnTheme: (theme: string) => void;
  }
}

/**
 * Reads the options of the address and writes them on the root, before anything is painted.
 *
 * @returns the way to turn the theme when the host says so: takes its word where the address leaves the theme open; any
 * other word is ignored
 */
export function showOptions({ dataset }: HTMLElement): (theme: string) => void {
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
  return (theme) => {
    if (options.theme !== 'auto' || !themes.includes(theme as EmbedTheme)) return;
    told = theme as EmbedTheme;
    show();
  };
}
