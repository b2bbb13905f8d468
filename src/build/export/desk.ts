import { chromium, type Browser, type Page } from '@playwright/test';
import { chromiumLaunch } from '../chromium.ts';
import { serve } from '../serve.ts';
import type { PageLang } from '#facts/types.ts';
import { built, type Built } from './built.ts';

/** What every export works with: the built site, served on this machine, and a browser that reaches nothing else. */
export interface ExportDesk {
  site: Built;
  /**
   * Opens a page of the site with its fonts there, and hands it over; it is closed afterwards.
   *
   * @param address below the site's root
   * @throws when the site has no such page
   */
  withPage<Result>(address: string, work: (page: Page) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/** What a kind of file is made by. */
export type Maker = (desk: ExportDesk, lang: PageLang) => Promise<Buffer>;

/** Screens on which a sheet is 1280 pixels wide and its picture twice that. */
const screen = { viewport: { width: 1400, height: 800 }, deviceScaleFactor: 2 };

/** Serves the site and, when a page is first asked for, starts the browser. @throws Error saying what is missing */
export async function exportDesk(root: string): Promise<ExportDesk> {
  const site = built(root);
  const served = await serve({ root, port: 0 });
  let browser: Promise<Browser> | undefined;
  return {
    site,
    async withPage(address, work) {
      browser ??= chromium.launch(chromiumLaunch());
      // An export adds styles of its own to a page, which its policy would refuse.
      const options = {
        ...screen,
        bypassCSP: true,
        javaScriptEnabled: true,
        serviceWorkers: 'block',
      } as const;
      const context = await (await browser).newContext(options);
      try {
        // What runs in a page is compiled on its way there, and then names its functions by a helper of that name.
        await context.addInitScript('globalThis.__name = (named) => named');
        const page = await context.newPage();
        const answer = await page.goto(`${served.url}${address}`);
        if (!answer?.ok()) throw new Error(`/${address} answers ${answer?.status() ?? 'nothing'}`);
        await page.evaluate(() => document.fonts.ready.then(() => undefined));
        return await work(page);
      } finally {
        await context.close();
      }
    },
    async close() {
      await (await browser)?.close();
      await served.close();
    },
  };
}
