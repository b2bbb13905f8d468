/** Addresses that somebody has typed, cut or made up. */
import { open } from './arrive.ts';
import { expect, test } from './fixtures.ts';
import { place } from './reading.ts';
import { ODD } from './rude.ts';
import { steps } from './story.ts';

const first = steps()[0]?.id ?? '';

for (const fragment of ODD) {
  test(`the fragment ${fragment} leads to the beginning`, async ({ page }) => {
    await open(page, `en/${fragment}`);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    expect(await place(page)).toEqual({ current: [first], line: first });
    await expect(page.locator('html')).not.toHaveAttribute('data-arriving', /.*/);
  });
}

test('a fragment that is typed in later leads to its step, an unknown one nowhere', async ({ page }) => {
  const target = steps().at(-1)?.id ?? '';
  await open(page, 'en/');
  await page.evaluate((id) => void (location.hash = id), target);
  expect(await place(page)).toEqual({ current: [target], line: target });
  await page.evaluate(() => void (location.hash = 'nowhere/at-all'));
  expect(await place(page)).toEqual({ current: [target], line: target });
});
