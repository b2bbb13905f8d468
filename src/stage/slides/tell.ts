import { say } from '../say.ts';

/** How long a message stands. Milliseconds. */
const SHOWN = 6000;

/** Shows short messages over the sheet's foot, one at a time, and says them. */
export function teller(page: HTMLElement): (text: string) => void {
  const line = page.querySelector<HTMLElement>('[data-told]');
  let gone: ReturnType<typeof setTimeout> | undefined;
  return (text) => {
    say(page, text);
    if (!line) return;
    line.textContent = text;
    line.hidden = false;
    clearTimeout(gone);
    gone = setTimeout(() => (line.hidden = true), SHOWN);
  };
}
