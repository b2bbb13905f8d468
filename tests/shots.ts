/** `npm run shots`: a screenshot of every step, to be looked at, in shots/. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { serve } from '../src/build/serve.ts';
import { BUILD, steps, type Step } from './browser/story.ts';
import { chromiumLaunch } from '../src/build/chromium.ts';
import { contactSheet } from './shots/sheet.ts';
import { shoot, type Shot } from './shots/shoot.ts';
import { nameOf, USAGE, wishFrom, type Wish } from './shots/variants.ts';

const OUT = fileURLToPath(new URL('../shots/', import.meta.url));

function wished(lang: string, only: string[]): Step[] {
  const all = steps(lang);
  const some = all.filter(({ id, scene }) => only.length === 0 || only.includes(id) || only.includes(scene));
  if (some.length === 0) throw new Error(`The story has no step ${only.join(', ')}.`);
  return some;
}

async function takeAll({ variants, only }: Wish): Promise<Shot[]> {
  const wishes = variants.map((variant) => ({ variant, steps: wished(variant.lang, only) }));
  const site = await serve({ root: fileURLToPath(BUILD), port: 0 });
  const browser = await chromium.launch(chromiumLaunch());
  const all: Shot[] = [];
  for (const { variant, steps } of wishes) {
    const folder = join(OUT, nameOf(variant));
    mkdirSync(folder, { recursive: true });
    const shots = await shoot(browser, variant, steps, { site: site.url, folder });
    await contactSheet(browser, shots, { html: `${folder}.html`, wide: variant.width > variant.height });
    console.log(`${nameOf(variant)}: ${shots.length} steps`);
    for (const { id, complaint } of shots) if (complaint) console.log(`  ${id}: ${complaint}`);
    all.push(...shots);
  }
  await browser.close();
  await site.close();
  return all;
}

try {
  const shots = await takeAll(wishFrom(process.argv.slice(2)));
  console.log(`${shots.length} screenshots in ${OUT}`);
  if (shots.some(({ complaint }) => complaint)) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(USAGE);
  process.exitCode = 1;
}
