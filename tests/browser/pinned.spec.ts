/** Charts of a release, after a figure in them was corrected: the built site is released, and stands beside itself. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { manifest } from '../../src/build/manifest.ts';
import { cutRelease } from '../../src/build/release/cut.ts';
import { publishReleases } from '../../src/build/release/publish.ts';
import type { FactsJson } from '../../src/facts/types.ts';
import { Copy, Host as Server } from './edition.ts';
import { expect } from './fixtures.ts';
import { documentOf, expectWhole, test, woken } from './hosts.ts';
import { PAGE_LANGUAGES, scenes, steps } from './story.ts';

const VERSION = '1.2.0-beta.1';
const ADDRESS = 'https://one-minute.example';
const seeds = mkdtempSync(join(tmpdir(), 'seeds-'));
const copy = new Copy();
const server = new Server('/some/sub/');
const read = (path: string) => readFileSync(join(copy.root, path), 'utf8');
const factsIn = (html: string) =>
  [...html.matchAll(/\sdata-fact="([^"]*)"/g)].flatMap(([, ids = '']) => ids.split(' '));

/** A step whose headline cites a figure, and the figure. */
function citing(): { scene: string; step: string; fact: string } {
  for (const { id, scene, step } of steps()) {
    const fact = /<h1.*?<a[^>]*\sdata-fact="([^"]+)"/s.exec(read(`en/embed/${id}/index.html`))?.[1];
    if (fact) return { scene, step, fact };
  }
  throw new Error('no step cites a figure in its headline');
}
const { scene, step, fact } = citing();
const other = steps().find(({ id }) => !factsIn(read(`en/embed/${id}/index.html`)).includes(fact))?.id ?? '';

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  mkdirSync(seeds, { recursive: true });
  writeFileSync(join(seeds, 'releases.json'), '[]');
  cutRelease({ version: VERSION, date: '2026-01-31', site: copy.root, manifest: manifest(), seeds });
  const facts = JSON.parse(read('facts.json')) as FactsJson;
  for (const one of facts.facts) if (one.id === fact) one.value = 12_345;
  writeFileSync(join(copy.root, 'facts.json'), JSON.stringify(facts));
  publishReleases(copy.root, seeds, ADDRESS);
  await server.show(copy.root);
});
test.afterAll(async () => {
  await server.stop();
  copy.remove();
  rmSync(seeds, { recursive: true });
});

/** The height that a frame of the page has told last. */
const told = (page: Page, index: number) =>
  page.evaluate((index) => (window as unknown as { told: number[] }).told[index] ?? NaN, index);

/** Pages of the release, as paths in it. */
const pages = () =>
  readdirSync(join(copy.root, 'v', VERSION), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('index.html'),
  );

test('pages of a release look as they did, say what was corrected, and lead to the site as it is', () => {
  expect(pages().length).toBe(PAGE_LANGUAGES.length * (steps().length + scenes().length));
  const targets = new Map<string, string>();
  for (const path of pages()) {
    const html = read(`v/${VERSION}/${path}`);
    const then = read(path);
    const picture = (page: string) => /<div class="at-rest.*?<div class="keys">/s.exec(page)?.[0];
    expect(picture(html), path).toBe(picture(then));
    expect(html.match(/<style>.*<\/style>/s)?.[0], path).toBe(then.match(/<style>.*<\/style>/s)?.[0]);
    const [lang = '', , own = '', at = ''] = path.split('/');
    const shown =
      at === 'index.html'
        ? steps()
            .filter((one) => one.scene === own)
            .map((one) => one.step)
        : [at];
    const cites = shown.some((one) => factsIn(read(`${lang}/embed/${own}/${one}/index.html`)).includes(fact));
    expect(html.includes('class="corrected"'), `${path} says it was corrected`).toBe(cites);

    for (const [, href = ''] of html.matchAll(/<a [^>]*?href="([^"]*)"/g)) {
      const { pathname, hash } = new URL(href, `${ADDRESS}/v/${VERSION}/${path}`);
      const page = targets.get(pathname) ?? read(`${pathname.slice(1)}index.html`);
      targets.set(pathname, page);
      const id = decodeURIComponent(hash.slice(1));
      expect(!id || page.includes(`id="${id}"`), `${path} → ${pathname}${hash}`).toBe(true);
    }
  }
  expect([...targets.keys()].filter((path) => path.startsWith('/v/'))).toEqual([]);
});

test('a pinned chart lives from its release alone, and its notice hides nothing', async ({ page, host }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const release = `${server.url}v/${VERSION}/`;
  const frames = [
    [300, 250, `en/embed/${scene}/${step}/`],
    [300, 250, `zh/embed/${scene}/${step}/?theme=dark&header=0`],
    [640, 400, `en/embed/${scene}/?theme=dark&transparent`],
    [640, 400, `en/embed/${other}/`],
  ] as const;
  await page.goto(
    host.page(
      frames
        .map(
          ([width, height, path]) =>
            `<iframe width="${width}" height="${height}" style="border:0" src="${release}${path}"></iframe>`,
        )
        .join('') +
        `<script>window.told = []; addEventListener('message', ({ source, data }) => {
          if (data.sentinel === 'amp') told[[...document.querySelectorAll('iframe')].findIndex((one) => one.contentWindow === source)] = data.height;
        })</script>`,
    ),
  );
  const frame = (index: number) => page.locator('iframe').nth(index);
  for (const [index, [width, height, path]] of frames.entries()) {
    const what = `${path} in ${width}×${height}`;
    const inside = await documentOf(frame(index));
    const notice = inside.locator('.corrected');
    await expect(notice, what).toHaveCount(index === 3 ? 0 : 1);
    await expectWhole(inside, what);
    await expectWhole(await woken(frame(index)), `${what}, alive`);
    if (index === 3) continue;
    await expect(notice.getByRole('link')).toBeVisible();
    const lang = path.slice(0, 2);
    expect(await notice.locator('a').evaluate((one: HTMLAnchorElement) => one.href)).toBe(
      `${server.url}${lang}/charts/${scene}/`,
    );
    const [line, picture] = [await notice.boundingBox(), await inside.locator('.figure').boundingBox()];
    expect((picture?.y ?? NaN) + (picture?.height ?? NaN), what).toBeLessThanOrEqual(line?.y ?? NaN);
    expect(picture?.height, what).toBeGreaterThan(80);
  }

  const inside = await documentOf(frame(0));
  await inside.locator(`[aria-current="step"] a[data-fact="${fact}"]`).first().click();
  const card = inside.locator('dialog[data-card]');
  await expect(card).toBeVisible();
  await expect(card).not.toContainText('12,345');
  const links = await card
    .getByRole('link')
    .evaluateAll((all: HTMLAnchorElement[]) => all.map(({ href }) => href));
  expect(links.filter((href) => !href.startsWith(`${server.url}en/`))).toEqual([]);
  const files = asked.filter((url) => url.startsWith(server.url));
  expect(files).toContain(`${release}facts.json`);
  expect(files.filter((url) => !url.startsWith(release))).toEqual([]);

  // The height that hosts are told has room for the line.
  await frame(0).evaluate((one, high) => (one.style.height = `${high}px`), await told(page, 0));
  await expectWhole(inside, 'at its own height');
  const without = await inside.evaluate(() => {
    const root = document.documentElement;
    document.querySelector('.corrected')?.remove();
    root.dataset.measuring = '';
    const high = Math.ceil(document.body.getBoundingClientRect().height);
    delete root.dataset.measuring;
    return high;
  });
  expect(await told(page, 0)).toBeGreaterThan(without + 10);
});
