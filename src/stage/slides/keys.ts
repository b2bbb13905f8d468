/** What a key can do in a talk. */
export interface SlideActions {
  next(): void;
  previous(): void;
}

/** Listens for the keys of a talk. */
export function watchKeys(actions: SlideActions): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'ArrowRight') actions.next();
    if (event.key === 'ArrowLeft') actions.previous();
  };
  addEventListener('keydown', onKey);
  return () => removeEventListener('keydown', onKey);
}
