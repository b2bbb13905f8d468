/** The themes a reader can choose. */
export type Theme = 'light' | 'dark';

/** The theme of the page now. */
export const themeNow = (): Theme => (document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light');

/** Shows a theme and remembers it, where storage is allowed; `first-paint.ts` reads it on the next page. */
export function chooseTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem('theme', theme);
  } catch {
    // Refused storage costs the memory of the choice, not the choice.
  }
}

/** Follows the system's theme for as long as the reader has chosen none. */
export function followSystemTheme(): void {
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', (event) => {
    let chosen: string | null = null;
    try {
      chosen = localStorage.getItem('theme');
    } catch {
      // As above: no storage, no choice to respect.
    }
    if (!chosen) document.documentElement.dataset.theme = event.matches ? 'dark' : 'light';
  });
}
