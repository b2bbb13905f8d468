import { expect, type Page } from '@playwright/test';

/** Waits until an element is there, looking in every frame: a locator looks twice a second once it has looked for a while. */
export async function attached(page: Page, selector: string): Promise<void> {
  await page.waitForFunction((selector) => document.querySelector(selector) !== null, selector);
}

/** Waits until the page answers clicks and keys. */
export const awake = (page: Page): Promise<void> => attached(page, 'html[data-hydrated]');

/** Opens an address, relative to the served site, and waits until the page answers clicks and keys. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await awake(page);
}

/**
 * Opens an address in a new page with no page before it: a way back that no hand asked for cannot be refused, and would
 * lead out of the site.
 *
 * @param address the whole address
 */
export async function openFirst(page: Page, address: string): Promise<void> {
  await page.evaluate((address) => location.replace(address), address);
  await page.waitForURL(address);
  await awake(page);
  expect(await page.evaluate(() => history.length), 'no page before it').toBe(1);
}

/** Waits until the live picture of a step has come to rest. */
export const settled = (page: Page, { scene, step }: { scene: string; step: string }): Promise<void> =>
  attached(page, `[data-chart="${scene}"][data-view="${step}"][data-settled="true"]`);
