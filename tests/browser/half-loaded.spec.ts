/** A network that breaks while a page comes leaves what has come to be read. */
import type { Page } from '@playwright/test';
import { FaultySite, type Way } from './faulty-site.ts';
import { expect, test } from './fixtures.ts';
import { steps } from './story.ts';

const last = steps().at(-1)?.id ?? '';

/** The steps of a page that came whole but cannot be read, and whether a picture shows. */
const standing = (page: Page, picture: string) =>
  page.evaluate(
    ({ picture }) => {
      const shows = (one: Element) =>
        one.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      const came = [...document.querySelectorAll<HTMLElement>('[data-step]')];
      return {
        // A browser drops what it had not read yet when the line breaks; the last step may end in its middle.
        hasSome: came.length > 3,
        unread: came
          .slice(0, -1)
          .filter((step) => ![...step.querySelectorAll('.headline, .say')].some(shows))
          .map((step) => step.dataset.step),
        hasPicture: [...document.querySelectorAll(picture)].some(shows),
      };
    },
    { picture },
  );

/** Whether any page has something to read and something to see. */
const hasWordsAndPicture = (page: Page): Promise<boolean> =>
  page.evaluate(
    () =>
      (document.body?.innerText.length ?? 0) > 20 &&
      [...document.querySelectorAll('.figure svg, .figure canvas, img[data-picture]')].some((one) =>
        one.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
      ),
  );

/** No page waits longer than a moment for what does not come. */
const impatient = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const wait = setTimeout;
    window.setTimeout = ((act: () => void, after = 0) => wait(act, Math.min(after, 200))) as typeof wait;
  });

/** How far a page came before the line broke, a share of its steps' bytes, and where the reader wants to be. */
const BREAKS = [
  { share: 1 / 3, fragment: '' },
  { share: 2 / 3, fragment: `#${last}` },
  { share: 0.97, fragment: `#${last}` },
];

for (const { name, address, picture } of [
  { name: 'the story', address: 'en/', picture: '.figure svg, .figure canvas' },
  { name: 'the slides', address: 'en/slides/', picture: '.slide img, .figure svg' },
]) {
  for (const way of ['cut', 'stuck'] as Way[]) {
    test(`${name}, ${way} in the middle`, async ({ page, faults }) => {
      await impatient(page);
      const site = await FaultySite.start();
      for (const { share, fragment } of BREAKS) {
        const first = (bytes: Buffer) => {
          const start = bytes.indexOf(' data-step=');
          return Math.floor(start + share * (bytes.length - start));
        };
        site.break({ path: (path) => path === address, way, first });
        await page.goto('about:blank');
        await page.goto(site.url + address + fragment, { waitUntil: 'commit' }).catch(() => {});
        await site.quiet(page);
        await expect
          .poll(() => standing(page, picture), { message: `${share.toFixed(2)} of it, at ${fragment}` })
          .toEqual({ hasSome: true, unread: [], hasPicture: true });
      }
      await page.goto('about:blank');
      await site.close();
      // The browser names the page that broke, and nothing else is wrong.
      const others = faults
        .take()
        .filter((fault) => !/ERR_CONTENT_LENGTH_MISMATCH|ERR_INCOMPLETE/.test(fault));
      expect(others).toEqual([]);
    });
  }
}

const pages = ['en/', `en/#${last}`, `en/slides/#${last}`, 'en/slides/speaker/'];
const embed = 'en/embed/cards/';

for (const { what, isSilent, addresses } of [
  // A browser waits for the one script of an embed before it shows the frame.
  { what: 'scripts', isSilent: /\.js$/, addresses: pages },
  { what: 'fonts', isSilent: /\.woff2$/, addresses: ['en/', embed] },
  { what: 'styles and data', isSilent: /\.(css|json)$/, addresses: [...pages, embed] },
]) {
  test(`${what} that never answer leave a page to be read`, async ({ context }) => {
    const site = await FaultySite.start();
    site.break({ path: (path) => isSilent.test(path), way: 'silent' });
    for (const address of addresses) {
      const page = await context.newPage();
      await impatient(page);
      await page.goto(site.url + address, { waitUntil: 'commit' });
      await expect.poll(() => hasWordsAndPicture(page).catch(() => false), { message: address }).toBe(true);
      await page.close();
    }
    await site.close();
  });
}
