/** What a reader can do who waits for nothing: things that mean something, and things that do not. */
import type { Page } from '@playwright/test';
import type { Deed } from './rude-deeds.ts';
import { steps } from './story.ts';

/** Addresses that somebody has typed, cut or made up. */
export const ODD = [
  '#%',
  '#%E0%A4%A',
  '#<script>',
  '#"><img src=x onerror=alert(1)>',
  '#forecast/nope',
  '#/',
  '##',
  '#../en',
  '#story',
  '#中文',
  '#__proto__',
];

const SIZES = [
  [1280, 800],
  [1280, 720],
  [1920, 1080],
  [1024, 768],
  [390, 844],
  [844, 390],
  [320, 568],
] as const;

/** Keys that pages listen for, and keys that do nothing on any. The full screen is not asked for. */
const LETTERS = ['Escape', 'Home', 'End', 'Delete', 'Insert', 'F9', ...'jkeotpJKlcgbw.,?nqxz0123456789'];

/** Keys with which browsers do something of their own. */
const KEYS = [
  ...['Escape', 'Tab', 'Tab', 'Shift+Tab', 'Enter', 'Enter', ' ', 'Home', 'End', 'PageDown', 'PageUp'],
  ...['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'Alt+j', 'Shift+ArrowRight', 'AltGraph', 'j', 'k'],
];

const WIDGETS = [
  '[data-switch]',
  '[data-go]',
  '[data-do]',
  'summary',
  'details.contents nav a',
  '[aria-current="step"] a[data-fact]',
  'a[data-fact], .live [data-fact]',
  '.live button, .live [role="button"], .live [tabindex="0"]',
  'dialog button, dialog a, [popover] button',
  'button',
  'a.hint, .figure',
];

/** Keeps a walk in the story and its slides: links to anything else are not followed, but for those that open a card. */
export const stayHere = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    addEventListener(
      'click',
      (event) => {
        const link = event.target instanceof Element && event.target.closest('a');
        if (!link) return;
        const stays = /\/(en|zh|zh-hant)\/(slides\/)?$/.test(link.pathname) && !link.target;
        if (link.origin !== location.origin || !(stays || link.matches('[data-fact]')))
          event.preventDefault();
      },
      true,
    );
  });

/** One thing that a reader does, with its name for whoever looks into what went wrong. */
export interface Act {
  name: string;
  /** Within the page, or else by hand: with the mouse, the keyboard and the window. */
  deed?: Deed;
  byHand?: (page: Page) => Promise<unknown>;
}

const rounded = (number: number) => Math.round(number * 1000) / 1000;

/** Something to do, chosen by chance. */
export function nextAct(random: () => number): Act {
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item;
  const [a, b, c] = [rounded(random()), rounded(random()), rounded(random())];
  const by = Math.round((a - 0.45) * 5000);
  const key = pick(LETTERS);
  const moving = pick(KEYS);
  const size = pick(SIZES);
  const times = c < 0.3 ? 2 : 1;
  const at = (page: Page, x: number, y: number): [number, number] => {
    const { width, height } = page.viewportSize() ?? { width: 300, height: 300 };
    return [Math.floor(x * width), Math.floor(y * height)];
  };
  const deed = (deed: Deed): Act => ({ name: Object.values(deed).join(' '), deed });
  const kinds: [number, Act][] = [
    [14, deed({ do: 'scroll', by })],
    [16, deed({ do: 'key', key })],
    [26, deed({ do: 'press', selector: pick(WIDGETS), far: a })],
    [1, deed({ do: 'press', selector: 'a[data-language]', far: a })],
    [9, deed({ do: 'fragment', to: pick(steps()).id })],
    [3, deed({ do: 'fragment', to: pick(ODD) })],
    [4, deed({ do: 'way', by: a < 0.6 ? -1 : 1 })],
    [10, deed({ do: 'input', far: a, to: b })],
    [8, deed({ do: 'click', x: a, y: b, times })],
    [0.5, { name: `wheel ${by}`, byHand: (page) => page.mouse.wheel(0, by) }],
    [8, { name: `key ${moving} by hand`, byHand: (page) => page.keyboard.press(moving) }],
    [
      2,
      {
        name: `click ${a} ${b} by hand`,
        byHand: (page) => page.mouse.click(...at(page, a, b), { clickCount: times }),
      },
    ],
    [0.3, { name: `drag ${a} ${b} ${c}`, byHand: (page) => drag(page, at(page, a, b), at(page, c, a)) }],
    [
      2,
      {
        name: `size ${size.join('×')}`,
        byHand: (page) => page.setViewportSize({ width: size[0], height: size[1] }),
      },
    ],
    [0.3, { name: 'reload', byHand: (page) => page.reload({ waitUntil: 'commit' }) }],
  ];
  let left = random() * kinds.reduce((sum, [weight]) => sum + weight, 0);
  return (kinds.find(([weight]) => (left -= weight) < 0) ?? kinds[0]!)[1];
}

async function drag(page: Page, from: [number, number], to: [number, number]): Promise<void> {
  await page.mouse.move(...from);
  await page.mouse.down();
  await page.mouse.move(...to, { steps: 3 });
  await page.mouse.up();
}
