/** 繁體, derived at build: a share of its steps and one page of each kind, alive. What can be read is read elsewhere. */
import { open } from './arrive.ts';
import { expect, test } from './fixtures.ts';
import { changeLanguage, stateOf } from './reading.ts';
import { builtPage, some, steps, type Step } from './story.ts';

const all = steps('zh-hant');
/** Every seventh step. */
const share = some(all, Math.ceil(all.length / 7), 3);
/** Signs of a text that is still Simplified: none of them is written so in Traditional. */
const SIMPLIFIED = /[们这个说时过对开学业国发电动场图页数实给经还让为关应长张处视频]/u;
/** Without the name of the other edition, what is looked up in other scripts, and what a dialog offers in all languages. */
const shown = (html: string) =>
  html
    .replaceAll('简体中文', '')
    .replace(/<script type="application\/json" id="chart".*?<\/script>/s, '')
    .replaceAll(/"keys":\[[^\]]*\]/g, '')
    .replaceAll(/\sdata-(search|find)="[^"]*"/g, '');

test('no page of each kind has a word in Simplified characters, nor its quotation marks', () => {
  const [step] = share;
  for (const path of [
    '',
    'charts/',
    `charts/${step?.scene}/`,
    `at/${step?.id}/`,
    `embed/${step?.id}/`,
    'slides/',
    'slides/speaker/',
    'slides/print/',
  ]) {
    const html = shown(builtPage(`zh-hant/${path}`));
    expect(html).toContain('lang="zh-Hant"');
    expect(SIMPLIFIED.exec(html)?.[0], path).toBeUndefined();
    expect(/“[^”]*\p{Script=Han}[^”]*”/u.exec(html)?.[0], path).toBeUndefined();
  }
});

for (const step of share)
  test(`${step.id}: drawn, and the same by way of the other script`, async ({ page }) => {
    await open(page, `zh-hant/#${step.id}`);
    const state = await stateOf(page, step);
    await changeLanguage(page, 'zh');
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
    await stateOf(page, step);
    await changeLanguage(page, 'zh-hant');
    expect(await stateOf(page, step)).toBe(state);
  });

test('a card speaks Traditional Chinese', async ({ page }) => {
  await open(page, `zh-hant/#${(all[1] as Step).id}`);
  await page.locator('[aria-current="step"] a[data-fact]').first().click();
  const card = page.locator('dialog[data-card]');
  await expect(card).toContainText(/\p{Script=Han}/u);
  expect(SIMPLIFIED.exec(await card.innerText())?.[0]).toBeUndefined();
});

test('facts are found by names in either script, in English and in pinyin', async ({ page }) => {
  await open(page, 'zh-hant/sources/');
  const found = async (query: string) => {
    await page.getByRole('searchbox').fill(query);
    const rows = page.locator('[data-row]').filter({ visible: true });
    await expect.poll(() => rows.count()).toBeLessThan(100);
    return rows.evaluateAll((all) => all.map(({ id }) => id));
  };
  const tang = await found('唐傑');
  expect(tang.length).toBeGreaterThan(0);
  for (const query of ['唐杰', 'Tang Jie', 'tangjie'])
    expect(await found(query), query).toEqual(expect.arrayContaining(tang));
});
