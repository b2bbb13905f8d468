import { singleKeys } from './single-keys.ts';

/** Single keys of the story. Arrows and PageDown are left to scrolling. */
export interface StoryKeys {
  next(): void;
  previous(): void;
  /** Goes to what can be used in the picture, and back to the words. */
  picture(): void;
  contents(): void;
  theme(): void;
  /** Opens the slides at this step. */
  present(): void;
}

/** Keys by action; the contents panel lists exactly these. */
export const storyKeys: Record<string, keyof StoryKeys> = {
  j: 'next',
  k: 'previous',
  e: 'picture',
  o: 'contents',
  t: 'theme',
  p: 'present',
};

/** Listens for single keys; never while the reader types, nor with a modifier. */
export function watchKeys(actions: StoryKeys): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const target = event.target as HTMLElement;
    if (target.closest('input, textarea, select, [contenteditable], dialog[open]')) return;
    const action = storyKeys[event.key.toLowerCase()];
    if (!action || !singleKeys()) return;
    event.preventDefault();
    actions[action]();
  };
  addEventListener('keydown', onKey);
  return () => removeEventListener('keydown', onKey);
}
