/** Any one file of a visit may be missing or come in part: the words are all there, a picture stands, nothing is thrown. */
import { extname } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { collectFaults } from './faults.ts';
import { FaultySite, type Way } from './faulty-site.ts';
import { expect, test } from './fixtures.ts';
import { seedOf } from './random.ts';
import { some } from './story.ts';
import { visits, type Visit } from './visits.ts';

/** What a browser says of a file that is not there, together with its address. */
const LOST = /^(status 404|request failed|console error: Failed to load resource)\b/;
/** What it says of a script that ends in its middle. */
const TORN = /^exception: (Unexpected |Invalid |missing |Unterminated |.*does not provide an export named)/;
const WAYS: Way[] = ['missing', 'short', 'cut'];

/** A file of a visit, and how many acts of the reader come before it is asked for. */
interface File {
  path: string;
  visit: Visit;
  acts: number;
}

/** What there is to read and to see on a page. */
interface Seen {
  texts: string[];
  /** How many of them show. */
  shown: number;
  picture: boolean;
}

const look = (page: Page, { words, picture = 'html' }: Visit): Promise<Seen> =>
  page.evaluate(
    ({ words, picture }) => {
      const all = [...document.querySelectorAll(words)];
      return {
        texts: all.map((one) => (one.textContent ?? '').replace(/\s+/g, ' ').trim()),
        shown: all.filter((one) => one.checkVisibility({ visibilityProperty: true })).length,
        picture: [...document.querySelectorAll(picture)].some((one) => {
          const { width, height, top, bottom } = one.getBoundingClientRect();
          const shows = one.checkVisibility({ visibilityProperty: true, opacityProperty: true });
          return shows && width * height > 20_000 && bottom > 0 && top < innerHeight;
        }),
      };
    },
    { words, picture },
  );

/** A page with nothing in its memory, and what goes wrong in it. */
async function newcomer(browser: Browser) {
  const context = await browser.newContext({
    serviceWorkers: 'block',
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
  });
  const faults = collectFaults();
  faults.watch(context);
  return { context, page: await context.newPage(), faults };
}

/** Visits a page with nothing broken. Tells what was asked for besides the page itself, and what was seen. */
async function record(browser: Browser, site: FaultySite, visit: Visit) {
  const { context, page, faults } = await newcomer(browser);
  const files = new Map<string, number>();
  const note = (acts: number) => {
    for (const path of site.paths.splice(0)) if (!files.has(path)) files.set(path, acts);
  };
  await page.goto(site.url + visit.address);
  await site.quiet(page);
  note(0);
  const seen = await look(page, visit);
  expect(seen.texts.length, `words of ${visit.name}`).toBeGreaterThan(2);
  expect(seen.picture, `a picture in ${visit.name}`).toBe(true);
  for (const [index, act] of visit.acts.entries()) {
    await act(page);
    await site.quiet(page);
    note(index + 1);
  }
  expect(faults.take(), `${visit.name} with nothing broken`).toEqual([]);
  await context.close();
  files.delete(visit.address.replace(/\?.*/, ''));
  // The browser asks for it when it likes.
  files.delete('icon.svg');
  return { seen, files: [...files].map(([path, acts]): File => ({ path, visit, acts })) };
}

/** Visits a page with one file broken and tells what is wrong with that. */
async function complaints(browser: Browser, site: FaultySite, file: File, way: Way, whole: Seen) {
  const { path, visit, acts } = file;
  const { context, page, faults } = await newcomer(browser);
  const found: string[] = [];
  site.break({ path: (one) => one === path, way });
  await page.goto(site.url + visit.address);
  for (const act of visit.acts.slice(0, acts).slice(-1)) await act(page);
  await site.quiet(page);
  // What only comes after other things were done.
  for (const act of site.asked ? [] : visit.acts.slice(0, acts)) {
    await act(page);
    await site.quiet(page);
  }
  const at = new URL(page.url()).pathname.slice(1);
  if (at === visit.address.replace(/\?.*/, '')) {
    const { texts, shown, picture } = await look(page, visit);
    const lost = whole.texts.filter((text) => !texts.includes(text));
    if (lost.length) found.push(`without ${lost.length} words: ${lost[0]?.slice(0, 60)}`);
    if (shown < whole.shown) found.push(`${whole.shown - shown} words do not show`);
    if (!picture) found.push('no picture');
    // A fact whose card does not come is looked up on the page of the sources.
  } else if (at !== 'en/sources/') found.push(`went to ${at}`);
  for (const fault of faults.take()) {
    const isItsLoss = LOST.test(fault) && fault.includes(site.url + path);
    const isItsTear = way === 'short' && path.endsWith('.js') && TORN.test(fault);
    if (!isItsLoss && !isItsTear) found.push(fault);
  }
  await context.close();
  return found.map((one) => `${visit.name}, ${path} ${way}: ${one}`);
}

/** Which of the files a visit asks for are broken: one of each kind, another one each turn, or with `EVERY=1` all. */
function chosen(files: File[], turn: number): File[] {
  if (process.env.EVERY) {
    // What several pages need fails on one of them.
    const paths = [...new Set(files.map(({ path }) => path))];
    return paths.flatMap((path) =>
      some(
        files.filter((file) => file.path === path),
        1,
        turn,
      ),
    );
  }
  const kindOf = ({ path, visit, acts }: File) =>
    `${visit.name} ${extname(path)} ${acts ? 'later' : 'at once'}`;
  return [...new Set(files.map(kindOf))].flatMap((kind) =>
    some(
      files.filter((file) => kindOf(file) === kind),
      1,
      turn,
    ),
  );
}

test('without one file of each kind that a page asks for', async ({ browser }) => {
  test.setTimeout(process.env.EVERY ? 1_800_000 : 300_000);
  const turn = seedOf(Date.now() % 1000);
  const site = await FaultySite.start();
  const recorded = new Map<Visit, Awaited<ReturnType<typeof record>>>();
  for (const visit of visits) recorded.set(visit, await record(browser, site, visit));
  const files = chosen(
    [...recorded.values()].flatMap(({ files }) => files),
    turn,
  );
  console.log(`${files.length} files broken, turn ${turn} (again with SEED=${turn})`);
  const wrong: string[] = [];
  const unasked: string[] = [];
  for (const [index, file] of files.entries()) {
    const way = WAYS[(index + turn) % WAYS.length] as Way;
    const whole = recorded.get(file.visit)?.seen as Seen;
    wrong.push(...(await complaints(browser, site, file, way, whole)));
    if (!site.asked) unasked.push(`${file.visit.name}, ${file.path}`);
  }
  await site.close();
  expect(wrong).toEqual([]);
  // What a page asks for depends a little on how fast the rest came.
  expect(unasked.length, `not asked for: ${unasked.join('; ')}`).toBeLessThan(files.length / 4);
});
