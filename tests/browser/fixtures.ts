import { test as base, expect } from '@playwright/test';
import { collectFaults, type Faults } from './faults.ts';

export { expect };

/**
 * The `test` of every browser test. Addresses are relative to the served site (`en/`, without a first slash),
 * and a test fails when its pages did anything they must not: see `faults.ts`.
 */
export const test = base.extend<{ faults: Faults }>({
  baseURL: process.env.SITE,
  faults: [
    async ({ context }, use) => {
      const faults = collectFaults();
      faults.watch(context);
      await use(faults);
      expect(faults.unexpected(), 'faults of the pages').toEqual([]);
    },
    { auto: true },
  ],
});
