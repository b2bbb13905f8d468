import { address } from './deck.ts';
import type { Stage } from './stage.svelte.ts';

/** What the reader had before them when they changed the language. */
export interface Kept {
  step: string;
  /** Distance from the window's top to the step's top, in pixels. */
  offset: number;
  /** The fact whose card was open. */
  fact: string | null;
}

/**
 * Changes the language in place: fetches the same page in the other language, puts its body in the place of this one
 * and wakes it again. Step, line and open card stay; the theme is not touched. Where the fetch fails, the link works
 * as a link.
 *
 * @param rewake puts the old page to rest and wakes the new one
 */
export function watchLanguage(
  page: HTMLElement,
  stage: Stage,
  openFact: () => string | null,
  rewake: (kept: Kept) => void,
): () => void {
  let isChanging = false;
  const onClick = (event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey)
      return;
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-language]');
    if (!link) return;
    event.preventDefault();
    const step = address(stage.place);
    const top = document.getElementById(step)?.getBoundingClientRect().top ?? 0;
    const kept: Kept = { step, offset: top, fact: openFact() };
    // A second press while the page is on its way would wake two pages.
    if (isChanging) return;
    isChanging = true;
    void change(link.href, kept, rewake).finally(() => (isChanging = false));
  };
  page.addEventListener('click', onClick);
  const stopKeeping = keepToAddress();
  return () => {
    stopKeeping();
    page.removeEventListener('click', onClick);
  };
}

/** The faces of another page's letters: a page carries those of its own language alone. */
function bringFaces(html: string): void {
  const sheet = new CSSStyleSheet();
  // Both pages stand at the same depth, so that the addresses in the rules lead to the same files from here.
  sheet.replaceSync((html.match(/@font-face\s*\{[^}]*\}/g) ?? []).join(''));
  document.adoptedStyleSheets = [sheet];
}

async function change(href: string, kept: Kept, rewake: (kept: Kept) => void): Promise<void> {
  if (await swapLanguage(href, kept.step)) rewake(kept);
}

/**
 * Loads the page that the address names where the way back leads to an entry that was made before the language changed:
 * the browser takes it for a place on the page that is there.
 *
 * @returns the way to stop
 */
export function keepToAddress(): () => void {
  const { pathname } = location;
  const look = () => {
    if (location.pathname !== pathname) location.reload();
  };
  addEventListener('popstate', look);
  return () => removeEventListener('popstate', look);
}

/**
 * Puts the body of the same page in another language in the place of this one; query and history entry stay. A page of
 * another edition of the site is loaded with its own code. While it is on its way, the document is marked
 * `data-changing`.
 *
 * @param href the other page
 * @param step where in it the reader is: `scene/step`
 * @param lost called where the page cannot be fetched, or not whole; without it the browser goes there as by a link
 * @returns whether the new body is in place and wants to be woken
 */
export async function swapLanguage(
  href: string,
  step: string,
  lost: (target: URL) => void = (target) => location.assign(target),
): Promise<boolean> {
  const target = new URL(href);
  target.search = location.search;
  target.hash = step;
  let other: Document;
  const { dataset } = document.documentElement;
  dataset.changing = '';
  try {
    const answer = await fetch(new URL(href));
    if (!answer.ok) throw new Error(`${answer.status}`);
    const text = await answer.text();
    if (!text.trimEnd().endsWith('</html>')) throw new Error('cut short');
    // Its styles are ours but for the faces, and our policy would refuse them.
    other = new DOMParser().parseFromString(text.replace(/<style>.*?<\/style>/gs, ''), 'text/html');
    bringFaces(text);
    history.replaceState(history.state, '', target);
  } catch {
    lost(target);
    return false;
  } finally {
    delete dataset.changing;
  }
  if (other.documentElement.dataset.edition !== document.documentElement.dataset.edition) {
    location.reload();
    return false;
  }
  document.documentElement.lang = other.documentElement.lang;
  document.title = other.title;
  for (const [selector, attribute] of [
    ['meta[name="description"]', 'content'],
    ['link[rel="canonical"]', 'href'],
  ] as const) {
    const value = other.head.querySelector(selector)?.getAttribute(attribute);
    if (value) document.head.querySelector(selector)?.setAttribute(attribute, value);
  }
  document.body.replaceChildren(...[...other.body.childNodes].map((node) => document.adoptNode(node)));
  return true;
}
