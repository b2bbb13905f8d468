/** Addresses that mean harm, on every kind of page: they change nothing and put nothing in; what is wrong is named once. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { ODD } from './rude.ts';
import { scenes, some } from './story.ts';

/** Values for any option. */
const VALUES = [
  '<script>window.hit=1</script>',
  '"><img src=x onerror=window.hit=1>',
  "javascript:window.hit=1//'",
  '%00%E0%A4%A',
  '__proto__',
  '../../../etc',
  '9'.repeat(4000),
  '-1',
  'NaN',
  '\u202Eכתב\u0000',
  '][data-step],*',
];

const last = scenes().at(-1) ?? '';

/** Every kind of page with the options that it reads, and whether it names those it does not take. */
const PAGES = [
  { address: 'en/', options: ['from', 'lang'], names: false },
  { address: 'en/slides/', options: ['scenes', 'steps', 'minutes', 'autoplay'], names: true },
  { address: 'en/slides/speaker/', options: ['scenes', 'steps', 'minutes'], names: false },
  {
    address: `en/embed/${last}/`,
    options: ['theme', 'transparent', 'header', 'steps', 'from', 'to'],
    names: true,
  },
  { address: `en/charts/${last}/`, options: ['step'], names: false },
  { address: 'en/charts/', options: ['scene'], names: false },
  { address: 'en/sources/', options: ['q', 'kind', 'source'], names: false },
  { address: 'en/timeline/', options: ['category', 'q', 'from', 'to'], names: true },
  { address: 'en/slides/print/', options: ['steps'], names: false },
  { address: '404.html', options: ['q'], names: false },
];

/** What is on a page, as far as an address could change it. */
const standing = (page: Page) =>
  page.evaluate(() => ({
    hit: 'hit' in window,
    scripts: document.scripts.length,
    handlers: [...document.querySelectorAll('*')].filter((one) =>
      one.getAttributeNames().some((name) => name.startsWith('on')),
    ).length,
    foreign: [
      ...document.querySelectorAll('script, iframe, object, embed, base, meta[http-equiv="refresh" i]'),
    ]
      .map((one) => one.getAttribute('src') ?? '')
      .filter((address) => /^(javascript|data|https?):/i.test(address)),
    said: document.querySelectorAll('main *').length > 5,
    polluted: Object.keys(Object.prototype),
  }));

for (const { address, options, names } of PAGES) {
  test(`${address}: hostile addresses`, async ({ page }) => {
    const warnings: string[] = [];
    page.on('console', (message) => {
      // What the browser of the tests says of the worker that it was told to block.
      const isOurs = message.text() !== 'Service Worker registration blocked by Playwright';
      if (message.type() === 'warning' && isOurs) warnings.push(message.text());
    });
    const visit = async (tail: string) => {
      await page.goto('about:blank');
      warnings.length = 0;
      await page.goto(address + tail);
      await page.waitForLoadState('load');
      await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
    };
    await visit('');
    const plain = await standing(page);
    expect(plain).toMatchObject({ hit: false, polluted: [], said: true });
    const queries = options.flatMap((name) => VALUES.map((value) => `?${name}=${encodeURIComponent(value)}`));
    const raw = [`?${options[0]}=%E0%A4%A&${options[0]}=2`, '?__proto__[hit]=1&constructor.prototype.hit=1'];
    const turn = Math.floor(Date.now() / 1000) % 7;
    for (const tail of [...some(queries, 5, turn), ...raw, ...some(ODD, 2, turn)]) {
      await visit(tail);
      const told = `${address}${tail.slice(0, 80)}`;
      const now = await standing(page);
      expect(now, told).toEqual(plain);
      expect(warnings.length, `${told}: ${warnings.join(' | ')}`).toBeLessThanOrEqual(1);
      if (names && tail.startsWith(`?${options[0]}=`)) expect(warnings, told).toHaveLength(1);
      for (const warning of warnings) expect(warning.length, told).toBeLessThan(400);
    }
  });
}
