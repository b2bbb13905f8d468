/**
 * The one script of a frame before anybody touches it: it reads the options of the address, turns the theme, tells the
 * host how high the page wants to be, and fetches the chart on first intent. A classic script, so that it also runs
 * where a frame without an origin is refused modules. Nothing is stored, and only numbers and ids go out.
 */
import { heightMessages, namesIn, readAsked } from './protocol/heights.ts';
import type { Intent } from './protocol/intent.ts';
import { readOptions, themes, type EmbedTheme } from './protocol/options.ts';

const root = document.documentElement;
const { dataset } = root;
const { options, refused } = readOptions(location.search, (dataset.steps ?? '').split(' '));
if (refused.length) console.warn(`One Minute: ignored in this address: ${refused.join(', ').slice(0, 200)}`);

const system = matchMedia('(prefers-color-scheme: dark)');
let told: EmbedTheme = 'auto';
const show = () => {
  const theme = [options.theme, told].find((one) => one !== 'auto') ?? (system.matches ? 'dark' : 'light');
  dataset.theme = theme;
};
show();
system.addEventListener('change', show);
if (options.transparent) {
  dataset.transparent = '';
  // The skies of night bring their own dark ink, which would stand on a ground that nobody knows.
  if (/^(minute|holds)$/.test(dataset.sky ?? '')) dataset.sky = 'sora';
}
if (!options.header) dataset.header = '0';
if (!options.steps) dataset.stepper = '0';
if (options.from) dataset.from = options.from;
if (options.to) dataset.to = options.to;

const names = namesIn(location.search, location.hash);
let width = 0;
let height = 0;
/** The page's own height at its width, whatever the height of the frame. */
const natural = () => {
  dataset.measuring = '';
  const high = Math.ceil(document.body.getBoundingClientRect().height);
  delete dataset.measuring;
  return high;
};
const tell = () => {
  // A frame that is not shown has no size worth telling.
  const high = innerWidth && natural();
  if (!high || high === height) return;
  height = high;
  const frame = { id: dataset.scene ?? '', href: location.href };
  for (const message of heightMessages(height, frame, names)) parent.postMessage(message, '*');
};

/** The chart, once asked for; what is asked meanwhile waits for it. */
let waking: Promise<void> | undefined;
const waiting: Intent[] = [];
const wake = (intent: Intent) => {
  waiting.push(intent);
  const [entry = '', ...others] = (dataset.wake ?? '')
    .split(' ')
    .map((path) => new URL(path, location.href).href);
  for (const href of waking ? [] : others) {
    document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }));
  }
  waking ??= (import(/* @vite-ignore */ entry) as Promise<{ wakeEmbed(waiting: Intent[]): Promise<void> }>)
    .then(({ wakeEmbed }) => wakeEmbed(waiting))
    // The picture stands, and the links lead where they lead.
    .catch(() => (dataset.asleep = ''))
    .then(() => {});
};
const onIntent = () => wake({});
const onClick = (event: MouseEvent) => {
  if ('awake' in dataset || 'asleep' in dataset || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const at = (selector: string) => (event.target as Element).closest<HTMLElement>(selector)?.dataset;
  const go = at('[data-go]')?.go;
  const fact = at('.at-rest [data-fact], a[data-fact]')?.fact?.split(' ')[0];
  const open = at('[data-open]')?.open;
  if (!go && !fact && !open) return;
  event.preventDefault();
  wake({ ...(go && { go: go === '1' ? 1 : -1 }), ...(fact && { fact }), ...(open && { open }) });
};

document.addEventListener('pointerover', onIntent, { once: true });
document.addEventListener('focusin', onIntent, { once: true });
document.addEventListener('click', onClick);
document.addEventListener('DOMContentLoaded', () => {
  if (options.from && options.from !== dataset.step) wake({});
  if (parent === window) return;
  tell();
  width = innerWidth;
  addEventListener('resize', () => {
    if (innerWidth === width) return;
    width = innerWidth;
    tell();
  });
  document.fonts.addEventListener('loadingdone', tell);
  addEventListener('message', ({ source, data }) => {
    const asked = source === parent ? readAsked(data, names) : undefined;
    if (!asked) return;
    if ('answer' in asked) {
      if (height) parent.postMessage(asked.answer(height), '*');
    } else if (themes.includes(asked.theme as EmbedTheme)) {
      told = asked.theme as EmbedTheme;
      show();
    }
  });
});
