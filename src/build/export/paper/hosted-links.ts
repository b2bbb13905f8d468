import type { Page } from '@playwright/test';

/** Links of a page that will be read elsewhere lead to where it is hosted, not to the machine that printed it. */
export const hostedLinks = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const hosted = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
    if (!hosted) throw new Error('the page does not say where it is hosted');
    for (const link of document.querySelectorAll('a')) {
      const href = link.getAttribute('href');
      if (href) link.href = new URL(href, hosted).href;
    }
  });
