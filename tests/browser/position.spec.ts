/** The one law: a settled picture is the same by every way a reader can come to it. */
import { awake, open } from './arrive.ts';
import { expect, test } from './fixtures.ts';
import { changeLanguage, followContents, stateOf, wheelTo } from './reading.ts';
import { scenes, some, steps, type Step } from './story.ts';

type Route = 'fragment' | 'reload' | 'language' | 'down' | 'up' | 'link';
type Seen = Map<string, Partial<Record<Route, string>>>;

const all = steps();
const note = (seen: Seen, { id }: Step, route: Route, state: string) =>
  seen.set(id, { ...seen.get(id), [route]: state });

test.describe('with less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });
  // Every step with less motion, which is quicker and leads to the same; a share of them, below, as most readers have it.
  for (const scene of scenes()) {
    test(`${scene}: every step is the same picture by six routes`, async ({ page }) => {
      test.slow();
      const own = all.filter((step) => step.scene === scene);
      const seen: Seen = new Map();
      for (const step of own) {
        await page.goto('about:blank');
        await open(page, `en/#${step.id}`);
        note(seen, step, 'fragment', await stateOf(page, step));
        await page.reload();
        await awake(page);
        note(seen, step, 'reload', await stateOf(page, step));
        await changeLanguage(page, 'zh');
        await stateOf(page, step);
        await changeLanguage(page, 'en');
        note(seen, step, 'language', await stateOf(page, step));
      }
      const before = all[all.indexOf(own[0] as Step) - 1] ?? own[0];
      await page.goto('about:blank');
      await open(page, `en/#${before?.id}`);
      for (const step of own) {
        await wheelTo(page, step);
        note(seen, step, 'down', await stateOf(page, step));
      }
      const after = all[all.indexOf(own.at(-1) as Step) + 1];
      if (after) {
        await wheelTo(page, after);
        await stateOf(page, after);
      }
      for (const step of own.toReversed()) {
        await wheelTo(page, step);
        note(seen, step, 'up', await stateOf(page, step));
      }
      for (const step of [
        ...own.filter((_, index) => index % 2),
        ...own.filter((_, index) => index % 2 === 0),
      ]) {
        await followContents(page, step);
        note(seen, step, 'link', await stateOf(page, step));
      }
      for (const [id, { fragment = '', ...others }] of seen) {
        expect(fragment, id).toMatch(/^[0-9a-f]+$/);
        expect(others, id).toEqual({
          reload: fragment,
          language: fragment,
          down: fragment,
          up: fragment,
          link: fragment,
        });
      }
      const states = [...seen.values()].map(({ fragment }) => fragment);
      expect(new Set(states).size, `different pictures in ${scene}`).toBe(own.length);
    });
  }
});

const ELSEWHERE = [
  { name: 'Chinese, dark', lang: 'zh', viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
  { name: 'a phone', lang: 'en', viewport: { width: 390, height: 844 }, colorScheme: 'light' },
  { name: 'a phone in Chinese', lang: 'zh', viewport: { width: 390, height: 844 }, colorScheme: 'light' },
  { name: 'a large screen', lang: 'en', viewport: { width: 1920, height: 1080 }, colorScheme: 'dark' },
] as const;

ELSEWHERE.forEach(({ name, lang, viewport, colorScheme }, index) => {
  test.describe(name, () => {
    test.use({ viewport, colorScheme });
    test('a share of the steps is the same picture by three routes', async ({ page }) => {
      for (const step of some(all, 6, index)) {
        await page.goto('about:blank');
        await open(page, `${lang}/#${step.id}`);
        const loaded = await stateOf(page, step);
        const next = all[all.indexOf(step) + 1] ?? all[all.indexOf(step) - 1];
        if (!next) return;
        await wheelTo(page, next);
        await stateOf(page, next);
        await wheelTo(page, step);
        expect(await stateOf(page, step), `${step.id} by scrolling`).toBe(loaded);
        await followContents(page, next);
        await stateOf(page, next);
        await followContents(page, step);
        expect(await stateOf(page, step), `${step.id} by a link`).toBe(loaded);
      }
    });
  });
});
