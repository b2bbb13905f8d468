import type { Talk } from '../slides/talk.ts';

/** Moves the pointer on the stage with the hand in this window's picture. Returns the way to stop. */
export function pointFrom(view: HTMLElement, { pointer, sheet }: Talk): () => void {
  const onMove = (event: PointerEvent) => {
    const box = view.getBoundingClientRect();
    const share = (at: number, from: number, length: number) =>
      Math.min(1, Math.max(0, (at - from) / length));
    const spot = {
      x: share(event.clientX, box.left, box.width),
      y: share(event.clientY, box.top, box.height),
    };
    sheet.dataset.hovered = `${spot.x.toFixed(4)} ${spot.y.toFixed(4)}`;
    pointer.set(spot);
  };
  const onLeave = () => {
    delete sheet.dataset.hovered;
    pointer.set(null);
  };
  view.addEventListener('pointermove', onMove, { passive: true });
  view.addEventListener('pointerleave', onLeave);
  return () => {
    view.removeEventListener('pointermove', onMove);
    view.removeEventListener('pointerleave', onLeave);
    onLeave();
  };
}
