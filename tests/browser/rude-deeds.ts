/** What a rude reader does within a page: many things in one go, so that thousands of them take seconds. */
import type { Page } from '@playwright/test';

/** One thing done within a page. Shares run from 0 to 1 through whatever is there to choose from. */
export type Deed =
  | { do: 'scroll'; by: number }
  /** A key as pages hear it; what a browser does of itself with a key is not among it. */
  | { do: 'key'; key: string }
  /** Clicks one of the things of a kind that show. */
  | { do: 'press'; selector: string; far: number }
  | { do: 'fragment'; to: string }
  | { do: 'way'; by: number }
  /** Moves a slider, ticks a box, or types into a field. */
  | { do: 'input'; far: number; to: number }
  /** Clicks, once or twice, whatever is at a place in the window. */
  | { do: 'click'; x: number; y: number; times: number };

/** What is said when a page goes away while it is asked something. */
const WENT =
  /Execution context was destroyed|Cannot find context|interrupted by another navigation|net::ERR_ABORTED|frame was detached/;

/** Does something with a page that may go away meanwhile. */
export async function untilGone<Told>(act: () => Promise<Told>): Promise<Told | undefined> {
  try {
    return await act();
  } catch (error) {
    if (!WENT.test(String(error))) throw error;
    return undefined;
  }
}

/** So many are done before a page may draw a frame. */
const IN_A_FRAME = 6;

/** Does one after the other, on the next page where one leads there. */
export async function doAll(page: Page, deeds: readonly Deed[]): Promise<void> {
  await untilGone(() => page.evaluate(() => sessionStorage.removeItem('rude')));
  for (let done = 0; done < deeds.length;) {
    const all = { deeds: deeds.slice(done), done, frame: IN_A_FRAME };
    const now =
      (await untilGone(() => page.evaluate(doHere, all))) ??
      // The page went; the next one knows how many were done.
      (await untilGone(() => page.evaluate(() => Number(sessionStorage.getItem('rude')))));
    done = Math.max(done, now ?? 0);
  }
}

/** Runs in the page. Tells how many have been done in all. */
async function doHere({ deeds, done, frame }: { deeds: Deed[]; done: number; frame: number }) {
  const showing = <Kind extends HTMLElement>(selector: string) =>
    [...document.querySelectorAll<Kind>(selector)].filter((one) =>
      one.checkVisibility({ visibilityProperty: true }),
    );
  const one = <Kind extends HTMLElement>(selector: string, far: number): Kind | undefined => {
    const all = showing<Kind>(selector);
    return all[Math.floor(far * all.length)];
  };
  const click = (target: Element | undefined | null, detail: number) =>
    target?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail }));
  const input = (far: number, to: number) => {
    const field = one<HTMLInputElement>('input', far);
    if (!field) return;
    if (field.type === 'checkbox' || field.type === 'radio') return field.click();
    const [min, max] = [Number(field.min || 0), Number(field.max || 100)];
    field.value =
      field.type === 'range'
        ? String(min + to * (max - min))
        : (['5', 'sora', '<b>', '９'][Math.floor(to * 4)] ?? '');
    for (const name of ['input', 'change']) field.dispatchEvent(new Event(name, { bubbles: true }));
  };
  const act = (deed: Deed): void => {
    if (deed.do === 'scroll') scrollBy(0, deed.by);
    else if (deed.do === 'key') {
      const target = document.activeElement ?? document.body;
      for (const name of ['keydown', 'keyup'])
        target.dispatchEvent(new KeyboardEvent(name, { key: deed.key, bubbles: true, cancelable: true }));
    } else if (deed.do === 'press') click(one(deed.selector, deed.far), 1);
    else if (deed.do === 'fragment') location.hash = deed.to;
    else if (deed.do === 'way') history.go(deed.by);
    else if (deed.do === 'input') input(deed.far, deed.to);
    else {
      const at = document.elementFromPoint(deed.x * innerWidth, deed.y * innerHeight);
      for (let times = 1; times <= deed.times; times++) click(at, times);
    }
  };
  for (const [index, deed] of deeds.entries()) {
    sessionStorage.setItem('rude', String(++done));
    act(deed);
    await new Promise((next) => {
      if (index % frame === frame - 1) requestAnimationFrame(next);
      else setTimeout(next);
    });
  }
  return done;
}
