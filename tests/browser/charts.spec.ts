/** The gallery of charts, the charts' own pages, and the dialog that makes snippets for other people's pages. */
import type { Page } from '@playwright/test';
import { open } from './arrive.ts';
import { broken } from './broken.ts';
import { expect, test } from './fixtures.ts';
import { LANGUAGES, scenes, steps } from './story.ts';

const all = scenes();
/** The scene that is looked at closely: another one as the story grows. */
const scene = all[Math.floor(all.length / 2)] ?? '';
const own = steps().filter((step) => step.scene === scene);

/** Opens the page of the chart and waits until its buttons answer. */
async function openChart(page: Page, lang: string, rest = ''): Promise<void> {
  await open(page, `${lang}/charts/${scene}/${rest}`);
  await page.locator('.charts[data-awake]').waitFor();
}

const dialog = (page: Page) => page.locator('dialog.embed-dialog');
const code = (page: Page) => dialog(page).locator('textarea');

/** Rules broken, and where; what stands inside a frame is looked at where it lives. */
const brokenAround = (page: Page) => broken(page, [], ['iframe']);

/** What a snippet makes on a page, read there by the browser. */
const madeBy = (page: Page, snippet: string) =>
  page.evaluate((html) => {
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    const frame = body.querySelector('iframe');
    const inside = new DOMParser().parseFromString(frame?.textContent ?? '', 'text/html').body;
    const picture = (frame ? inside : body).querySelector<HTMLImageElement>('a > img');
    return {
      src: frame?.getAttribute('src') ?? '',
      title: frame?.title ?? '',
      size: frame && [frame.width, frame.height],
      element: Object.fromEntries(
        [...(body.querySelector('one-minute-chart')?.attributes ?? [])].map(({ name, value }) => [
          name,
          value,
        ]),
      ),
      alt: picture?.alt ?? '',
      page: picture?.closest('a')?.getAttribute('href') ?? '',
    };
  }, snippet);

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  for (const lang of LANGUAGES) {
    test(`${lang}: every chart is in the gallery, every step on its page, with data, sources and code`, async ({
      page,
    }) => {
      await page.goto(`${lang}/charts/`);
      const links = await page.locator('main li a').evaluateAll((found) =>
        (found as HTMLAnchorElement[]).map((link) => ({
          scene: link.getAttribute('href')?.replace('/', ''),
          name: link.querySelector('h3')?.textContent?.trim(),
          picture: link.querySelector('img')?.alt,
        })),
      );
      expect(links.map((link) => link.scene)).toEqual(all);
      expect(new Set(links.map(({ name }) => name)).size).toBe(all.length);
      for (const { picture } of links) expect(picture?.length).toBeGreaterThan(15);

      await page.goto(`${lang}/charts/${scene}/`);
      await expect(page.locator('h1')).toHaveText(links.find((link) => link.scene === scene)?.name ?? '');
      const plates = page.locator('figure[data-picture]');
      expect(
        await plates.evaluateAll((found) => found.map((one) => one.getAttribute('data-picture'))),
      ).toEqual(own.map(({ id }) => id));
      for (const plate of await plates.all()) {
        await expect(plate).toBeVisible();
        await expect(plate.locator('figcaption')).toHaveText(/\S{4}/);
      }
      expect(await page.locator('#data tbody tr[data-fact]').count()).toBeGreaterThan(2);
      expect(await page.locator('#sources li').count()).toBeGreaterThan(0);
      expect(await page.locator('#cite dd p').allTextContents()).toHaveLength(3);
      const snippet = await page.locator('#embed textarea').inputValue();
      expect(snippet).toMatch(new RegExp(`^<iframe src="https?://[^"]+/${lang}/embed/${scene}/" title="`));
      await expect(
        page.locator('main button').filter({ visible: true }),
        'none that does nothing',
      ).toHaveCount(0);
    });
  }
});

for (const lang of LANGUAGES) {
  test(`${lang}: a snippet is made by keyboard, shown as it will be, and copied as it is shown`, async ({
    page,
    context,
    baseURL,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openChart(page, lang);
    const button = page.locator('.masthead [data-embed]');
    await button.press('Enter');
    await expect(dialog(page)).toBeVisible();
    await expect(dialog(page), 'it has a name').toHaveAccessibleName(/\S/);
    expect(await dialog(page).evaluate((one) => one.contains(document.activeElement))).toBe(true);

    await dialog(page).locator('select[name="size"]').selectOption('640×400');
    await dialog(page).locator('input[name="theme"][value="dark"]').press('Space');
    await dialog(page).locator('input[name="transparent"]').press('Space');
    await dialog(page).locator('input[name="header"]').press('Space');
    await dialog(page).locator('select[name="to"]').selectOption('1');
    const query = `?theme=dark&transparent=1&header=0&to=${own[1]?.step}`;
    const made = await madeBy(page, await code(page).inputValue());
    expect(made.size).toEqual(['640', '400']);
    expect(new URL(made.src).search).toBe(query);
    expect(made.page).toContain(`/${lang}/charts/${scene}/`);
    expect(made.alt.length).toBeGreaterThan(15);
    const frame = dialog(page).locator('iframe');
    await expect(frame, 'the preview has the options of the snippet').toHaveAttribute(
      'src',
      `${baseURL}${lang}/embed/${scene}/${query}`,
    );
    await expect(frame).toHaveAttribute('title', made.title);
    expect(await frame.evaluate((one) => getComputedStyle(one).colorScheme)).toBe('dark');

    await dialog(page).locator('.copying button').press('Enter');
    await expect(dialog(page).getByRole('status')).toHaveText(/\S/);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code(page).inputValue());

    await dialog(page)
      .locator('select[name="step"]')
      .selectOption(own[0]?.step ?? '');
    await expect(dialog(page).getByRole('status'), 'other code is not copied yet').toHaveText('');
    await dialog(page).locator('input[value="element"]').press('Space');
    const { element } = await madeBy(page, await code(page).inputValue());
    expect(element).toMatchObject({ scene, step: own[0]?.step, lang, theme: 'dark', header: '0' });
    expect(await brokenAround(page), 'rules of access').toEqual([]);

    const chosen = page.url();
    const shown = await code(page).inputValue();
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toHaveCount(0);
    await expect(button).toBeFocused();
    expect(new URL(page.url()).search).toBe('');
    await page.goto('about:blank');
    await page.goto(chosen);
    await expect(code(page), 'the address keeps the choice').toHaveValue(shown);
  });

  test(`${lang}: the gallery and a chart's page break no rule of access and fit a small phone`, async ({
    page,
  }) => {
    for (const path of ['charts/', `charts/${scene}/`]) {
      await page.setViewportSize({ width: 1280, height: 800 });
      await open(page, `${lang}/${path}`);
      expect(await brokenAround(page), path).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(
        await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ),
        path,
      ).toBe(0);
    }
    await page.goto('about:blank');
    await openChart(page, lang, '?embed&width=1200&height=675');
    await code(page).waitFor();
    const wide = await dialog(page).evaluate((one) =>
      [one, ...one.querySelectorAll('.panes, .choices, .outcome')]
        .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
        .map(({ className }) => className),
    );
    expect(wide, 'the dialog at 320 px').toEqual([]);
  });
}

test('each small picture brings its large one, and the address of a step does', async ({ page }) => {
  await openChart(page, 'en');
  const visible = page.locator('figure[data-picture]').filter({ visible: true });
  await expect(visible).toHaveCount(1);
  for (const { id, step } of own) {
    await page.locator(`.film a[href="#${step}"]`).click();
    await expect(visible).toHaveAttribute('data-picture', id);
    await expect(page.locator('.film [aria-current]')).toHaveAttribute('href', `#${step}`);
  }
});

test('a hostile address changes nothing', async ({ page }) => {
  await openChart(page, 'en', '?embed');
  const plain = await code(page).inputValue();
  for (const query of [
    'theme=<script>alert(1)</script>&width=1e9&height=-1&step=../../&form=constructor',
    `lang=__proto__&from=nowhere&width=${'9'.repeat(5000)}&header=no`,
    '%E0%A4%A&theme=DARK&transparent=javascript:alert(1)&steps=2',
  ]) {
    await page.goto('about:blank');
    await openChart(page, 'en', `?embed&${query}`);
    await expect(code(page), query).toHaveValue(plain);
  }
});

test('every scene of the story leads to its chart', async ({ page }) => {
  await page.goto('en/');
  const led = await page
    .locator('[data-scene]')
    .evaluateAll((found) =>
      (found as HTMLElement[]).map((one) => [
        one.dataset.scene,
        [...one.querySelectorAll('a[href^="charts/"]')].at(-1)?.getAttribute('href'),
      ]),
    );
  expect(led).toEqual(all.map((id) => [id, `charts/${id}/`]));
});
