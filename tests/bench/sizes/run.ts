import { chromium, type LaunchOptions } from '@playwright/test';
import type { Bench, Judged } from '../bench-part.ts';
import { serveCompressed, type Sent, type Served } from '../brotli-server.ts';
import { VIEWPORT } from '../slow-page.ts';
import { aligned } from '../table.ts';
import { views, type View } from './views.ts';

/** A view is over when nothing was sent for so long, ms. */
const REST = 3000;

/** Tells what one view of each kind of page costs its host: bodies of files in brotli, each from an empty cache. */
export async function tellSizes({ build, equipment }: Bench): Promise<Judged> {
  const site = await serveCompressed(build);
  const told: (Sent & { name: string })[] = [];
  try {
    for (const view of views(build)) {
      const sent = await look(view, site, equipment.launch);
      told.push({ name: view.name, ...sent });
      console.log(`${view.name}: ${kb(sent.bytes)} KB`);
    }
  } finally {
    site.close();
  }
  const rows = told.map(({ name, bytes, fonts, files }) => [name, kb(bytes), kb(fonts), String(files)]);
  return {
    verdicts: [],
    tables: [aligned([['one view', 'KB', 'of them fonts', 'files'], ...rows])],
    measured: told,
  };
}

async function look({ path, then, kept }: View, site: Served, launch: LaunchOptions): Promise<Sent> {
  const browser = await chromium.launch(launch);
  try {
    const context = await browser.newContext({
      viewport: VIEWPORT,
      serviceWorkers: kept ? 'allow' : 'block',
    });
    const page = await context.newPage();
    const before = site.sent();
    await page.goto(site.url + path);
    await then?.(page);
    for (let last = -1; last !== site.sent().bytes;) {
      last = site.sent().bytes;
      await page.waitForTimeout(REST);
    }
    const { bytes, fonts, files } = site.sent();
    return { bytes: bytes - before.bytes, fonts: fonts - before.fonts, files: files - before.files };
  } finally {
    await browser.close();
  }
}

const kb = (bytes: number): string => (bytes / 1024).toFixed(0);
