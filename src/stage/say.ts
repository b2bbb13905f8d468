/** Says something to screen readers once, in at most 120 characters. */
export function say(page: HTMLElement, text: string): void {
  const voice = page.querySelector('[data-says]');
  if (voice) voice.textContent = text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
