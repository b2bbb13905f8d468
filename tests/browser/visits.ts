/** What a reader does on each kind of page, so that everything is asked for which it ever asks for. */
import type { Page } from '@playwright/test';
import { carried, scenes } from './story.ts';

/** A visit of one page. */
export interface Visit {
  name: string;
  /** Its address, without the first slash. */
  address: string;
  /** Finds the words that must be there whatever fails. */
  words: string;
  /** Finds the picture that must be there whatever fails. */
  picture?: string;
  /** What the reader does, one after the other; nothing waits for an answer. */
  acts: ((page: Page) => Promise<unknown>)[];
}

const go = (id: string) => (page: Page) => page.evaluate((hash) => void (location.hash = hash), id);
const press = (key: string) => (page: Page) => page.keyboard.press(key);
/** Presses the first such thing that can be seen, where there is one. */
const click = (selector: string) => (page: Page) =>
  page.evaluate((selector) => {
    const all = [...document.querySelectorAll<HTMLElement>(selector)];
    all.find((one) => one.checkVisibility())?.click();
  }, selector);

/** The first step of each chart in each figure but the first of all, which needs no act. */
const elsewhere = (): string[] => {
  const seen = new Map<string, string>();
  for (const { figure, chart, id, steps } of carried()) {
    const name = `${figure} ${chart}`;
    if (!seen.has(name)) seen.set(name, `${id}/${steps[0]?.id}`);
  }
  return [...seen.values()].slice(1);
};

/** A scene whose chart is a network, which has tools of its own. */
const network = carried().find(({ chart }) => chart === 'network');
const networkStep = `${network?.id}/${network?.steps.at(-1)?.id}`;
const last = scenes().at(-1) ?? '';

/** Opens the tools of a network, once its picture is live; where it never is, there are none. */
async function explore(page: Page): Promise<void> {
  await go(networkStep)(page);
  const button = page.locator('.figure .explore').first();
  await button.waitFor({ timeout: 3000 }).then(
    () => click('.figure .explore')(page),
    () => {},
  );
}

/** One visit of every kind of page. */
export const visits: Visit[] = [
  {
    name: 'the story',
    address: 'en/',
    words: '[data-step] .headline, [data-step] .card > p',
    picture: '.figure svg, .figure img, .figure canvas',
    acts: [...elsewhere().map(go), explore, click('[aria-current="step"] a[data-fact]')],
  },
  {
    name: 'the slides',
    address: 'en/slides/',
    words: '.slide .say',
    picture: '.figure svg, .figure canvas, .slide img',
    acts: [
      press('ArrowRight'),
      press('o'),
      press('o'),
      press('g'),
      press('Escape'),
      press('c'),
      press('c'),
      press('?'),
    ],
  },
  {
    name: 'the speaker’s window',
    address: 'en/slides/speaker/',
    words: '.turn .say',
    acts: [press('ArrowRight')],
  },
  {
    name: 'an embed',
    address: `en/embed/${last}/`,
    words: '[data-of] .headline, .headline',
    picture: '.figure svg, .figure img',
    acts: [(page) => page.mouse.move(300, 300), click('[data-go="1"]'), click('[data-open="cite"]')],
  },
  {
    name: 'the timeline',
    address: 'en/timeline/',
    words: '[data-events] li',
    picture: '[data-times] svg',
    acts: [click('[data-times-bar] input[type="checkbox"]'), click('[data-events] a[data-fact]')],
  },
  {
    name: 'the sources',
    address: 'en/sources/',
    words: '[data-facts] li',
    acts: [click('a[data-choice]')],
  },
  {
    name: 'a chart’s page',
    address: `en/charts/${last}/?embed`,
    // A citation says the day it is read on.
    words: 'main :is(h1, h2, figcaption):not(dialog *)',
    picture: '.plates img',
    acts: [],
  },
];
