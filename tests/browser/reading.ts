import { expect, type Page } from '@playwright/test';
import { attached, open, settled } from './arrive.ts';
import { steps, type Step } from './story.ts';

/** Where a page says the reader is, and where the trigger line says so. */
export interface Place {
  /** Every step that carries `aria-current="step"`. */
  current: string[];
  /** The last step whose top has passed the middle of the window; the first one while none has. */
  line: string;
}

/** Reads both, once the page has stood still for some frames and so has followed the last scroll. */
export function place(page: Page): Promise<Place> {
  return page.evaluate(async () => {
    let still = 0;
    while (still < 3) {
      const top = scrollY;
      await new Promise(requestAnimationFrame);
      still = scrollY === top ? still + 1 : 0;
    }
    const all = [...document.querySelectorAll<HTMLElement>('[data-step]')];
    const middle = document.documentElement.clientHeight / 2;
    const passed = all.filter((step) => step.getBoundingClientRect().top <= middle);
    return {
      current: [...document.querySelectorAll<HTMLElement>('[aria-current="step"]')].map(
        (step) => step.dataset.step ?? step.outerHTML.slice(0, 80),
      ),
      line: (passed.at(-1) ?? all[0])?.dataset.step ?? '',
    };
  });
}

/** Waits for the settled picture of a step and tells its state. */
export async function stateOf(page: Page, step: Step): Promise<string> {
  await settled(page, step);
  const states = await page.evaluate(
    (scene) =>
      [...document.querySelectorAll<HTMLElement>(`[data-chart="${scene}"]`)].map((one) => one.dataset.state),
    step.scene,
  );
  expect(states.length, `live pictures of ${step.scene}`).toBe(1);
  return states[0] ?? '';
}

/**
 * Turns the wheel in the middle of the window by so many pixels and waits until the scroll has come to its end. At an
 * end of the page it stays still: the browser takes turns in quick succession for one gesture, and one that began
 * where nothing could scroll swallows the turn back as well.
 */
export async function wheel(page: Page, by: number): Promise<void> {
  if (await hasRoom(page, by)) await scrolled(page, by, () => page.mouse.wheel(0, by));
}

/** Whether the page can scroll down (`by` > 0) or up. */
const hasRoom = (page: Page, by: number): Promise<boolean> =>
  page.evaluate((by) => {
    const { scrollHeight, clientHeight } = document.documentElement;
    return by > 0 ? scrollY < scrollHeight - clientHeight - 1 : by < 0 && scrollY > 0;
  }, by);

/** Does something that scrolls down (`by` > 0) or up and waits for the end of the scroll; at an end of the page there is none. */
export async function scrolled(page: Page, by: number, act: () => Promise<unknown>): Promise<void> {
  const room = await hasRoom(page, by);
  const end = await page.evaluateHandle(
    (room) => ({
      passed: room ? new Promise((done) => addEventListener('scrollend', done, { once: true })) : null,
    }),
    room,
  );
  await act();
  await end.evaluate(async ({ passed }) => void (await passed));
}

/** Turns the wheel until the trigger line stands in a step, a third of the way through it. */
export async function wheelTo(page: Page, { id }: Step): Promise<void> {
  await expect(async () => {
    const by = await page.evaluate((id) => {
      const box = document.getElementById(id)?.getBoundingClientRect();
      if (!box) throw new Error(`no step ${id}`);
      return Math.round(box.top + box.height / 3 - document.documentElement.clientHeight / 2);
    }, id);
    if (Math.abs(by) > 1) await wheel(page, by);
    expect((await place(page)).current).toEqual([id]);
  }).toPass();
}

/** Opens the contents and follows the link to a step. */
export async function followContents(page: Page, { id }: Step): Promise<void> {
  const contents = page.locator('details.contents').filter({ visible: true });
  await contents.locator('summary').click();
  await contents.locator(`a[href="#${id}"]`).click();
}

/** Changes the language in place and waits for the new page to answer. */
export async function changeLanguage(page: Page, lang: string): Promise<void> {
  await page.locator(`a[data-language="${lang}"]`).filter({ visible: true }).first().click();
  await attached(page, `html[lang^="${lang}"]`);
}

/** Waits until nothing on the page moves or fades any more. */
export async function atRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (;;) {
      await new Promise(requestAnimationFrame);
      const running = document.getAnimations().filter((one) => one.playState === 'running');
      if (running.length === 0) return;
      await Promise.allSettled(running.map((one) => one.finished));
    }
  });
}

/** Steps through a whole story by key and looks at every settled picture. Faster with less motion. */
export async function walk(page: Page, lang: string, look: (step: Step) => Promise<void>): Promise<void> {
  const all = steps(lang);
  await open(page, `${lang}/`);
  for (const [index, step] of all.entries()) {
    if (index > 0) await page.keyboard.press('j');
    await stateOf(page, step);
    await look(step);
  }
}
