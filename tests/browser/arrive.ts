import type { Page } from '@playwright/test';

/** Opens an address, relative to the served site, and waits until the page answers clicks and keys. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('html[data-hydrated]').waitFor({ state: 'attached' });
}

/** Waits until the live picture of a step has come to rest. */
export async function settled(page: Page, { scene, step }: { scene: string; step: string }): Promise<void> {
  const chart = `[data-chart="${scene}"][data-view="${step}"][data-settled="true"]`;
  await page.locator(chart).first().waitFor({ state: 'attached' });
}
