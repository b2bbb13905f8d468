import { defineConfig } from '@playwright/test';
import { chromiumLaunch } from './src/build/chromium.ts';

export default defineConfig({
  testDir: 'tests/browser',
  // Room for a busy machine: what is tested is what happens, never how fast.
  timeout: 90_000,
  outputDir: 'test-results/browser',
  globalSetup: './tests/browser/site.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: !!process.env.CI,
  reporter: [['line'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    browserName: 'chromium',
    launchOptions: chromiumLaunch(),
    // Only the offline tests want it; elsewhere it would hide what the pages ask for.
    serviceWorkers: 'block',
    viewport: { width: 1280, height: 800 },
  },
});
