/** Shows the digits of a slide's number while they are typed; empty hides them. */
export function showDigits(page: HTMLElement, digits: string): void {
  const line = page.querySelector<HTMLElement>('[data-digits]');
  if (!line) return;
  line.hidden = !digits;
  line.textContent = digits;
}
