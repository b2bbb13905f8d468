/** Key that leads to the search field, from anywhere on the page. */
export const FOCUS_KEY = '/';
/** Key that clears what was typed, inside the field. */
export const CLEAR_KEY = 'Esc';

/** Listens for both; the first never while the reader types, nor with a modifier. */
export function watchFilterKeys(search: HTMLInputElement, clear: () => void): void {
  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const target = event.target as HTMLElement;
    if (event.key === 'Escape' && target === search) {
      event.preventDefault();
      clear();
    }
    if (event.key !== FOCUS_KEY || target.closest('input, textarea, select, [contenteditable]')) return;
    event.preventDefault();
    search.focus();
    search.select();
  });
}
