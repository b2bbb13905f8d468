import { address } from './deck.ts';
import { say } from './say.ts';
import type { Stage } from './stage.svelte.ts';
import type { StageLabels } from './story.ts';

/** How long a link says that it has been copied. Milliseconds. */
const SHOWN = 2400;

/**
 * Makes the share link of each step (`[data-share]`) and the copy-link button (`[data-copy]`, for the current step)
 * work. Both give the address of the step's share page, which unfolds to a card with its picture and leads people on
 * to the step. Under a finger a share link opens the system's own sheet where there is one, and copies elsewhere;
 * without a script, or with a key that opens a new tab, it stays a link.
 */
export function watchShare(page: HTMLElement, stage: Stage, labels: StageLabels): () => void {
  const linkTo = (step: string) => page.querySelector<HTMLAnchorElement>(`a[data-share="${step}"]`);

  const copy = async (step: string, link: HTMLAnchorElement, shownBy: HTMLElement): Promise<void> => {
    let told = labels.copied;
    try {
      await navigator.clipboard.writeText(link.href);
    } catch {
      // Refused, or not there on an unsafe origin: the address bar can still be copied by hand.
      history.replaceState(history.state, '', `#${step}`);
      told = labels.notCopied;
    }
    say(page, told);
    show(shownBy, told);
  };

  const onClick = (event: MouseEvent) => {
    const pressed = (event.target as Element).closest<HTMLElement>('[data-share], [data-copy]');
    if (!pressed || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const step = pressed.dataset.share ?? address(stage.place);
    const link = linkTo(step);
    if (!link) return;
    event.preventDefault();
    const sheet = pressed === link && matchMedia('(pointer: coarse)').matches && navigator.share;
    if (!sheet) return void copy(step, link, pressed);
    const title = page.querySelector(`[data-contents="${step}"]`)?.textContent?.trim();
    // A sheet that is closed again is refused as well: nothing has gone wrong.
    navigator.share({ title, url: link.href }).catch(() => undefined);
  };
  page.addEventListener('click', onClick);
  return () => page.removeEventListener('click', onClick);
}

/** Puts a short message in the place of an element's words for a moment. */
function show(pressed: HTMLElement, message: string): void {
  const words = pressed.querySelector<HTMLElement>('[data-words]') ?? pressed;
  words.dataset.before ??= words.textContent ?? '';
  words.textContent = message;
  setTimeout(() => (words.textContent = words.dataset.before ?? ''), SHOWN);
}
