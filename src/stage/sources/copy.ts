import { say } from '../say.ts';

/** How long the button says that something was copied. Milliseconds. */
const SAID = 2000;

/** Buttons that copy the text of the element they name; the day of reading is put into texts that ask for it. */
export function watchCopies(page: HTMLElement): void {
  const today = new Date().toLocaleDateString('sv-SE');
  for (const place of page.querySelectorAll('[data-accessed]')) place.textContent = today;

  for (const button of page.querySelectorAll<HTMLButtonElement>('[data-copies]')) {
    const { copies = '', copied = '' } = button.dataset;
    const name = button.textContent;
    button.addEventListener('click', async () => {
      const place = document.getElementById(copies);
      if (!place) return;
      try {
        await navigator.clipboard.writeText(place.textContent ?? '');
      } catch {
        // No clipboard without a secure address or a permission: at least the text is selected.
        if (place instanceof HTMLTextAreaElement) place.select();
        else getSelection()?.selectAllChildren(place);
        return;
      }
      button.textContent = copied;
      say(page, copied);
      setTimeout(() => (button.textContent = name), SAID);
    });
  }
}
