/** Cursor and controls go after this long without a movement. Milliseconds. */
const STILL = 3000;

/**
 * Hides cursor and controls (`data-idle` on the page) while nobody moves. A key of the talk does not bring them back:
 * the audience should not see a bar at every slide.
 *
 * @returns the way to stop, with everything seen again
 */
export function hideWhenIdle(page: HTMLElement): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    delete page.dataset.idle;
    clearTimeout(timer);
    timer = setTimeout(() => {
      // Whoever is among the controls with the keyboard sees where they are.
      if (!page.querySelector('.tools :focus-visible')) page.dataset.idle = '';
    }, STILL);
  };
  const onMove = ({ movementX, movementY, pointerType }: PointerEvent) => {
    // What a browser sends when something moves under a still pointer is no movement.
    if (pointerType === 'mouse' && movementX === 0 && movementY === 0) return;
    wait();
  };
  addEventListener('pointermove', onMove, { passive: true });
  addEventListener('pointerdown', wait, { passive: true });
  addEventListener('focusin', wait);
  wait();
  return () => {
    clearTimeout(timer);
    delete page.dataset.idle;
    removeEventListener('pointermove', onMove);
    removeEventListener('pointerdown', wait);
    removeEventListener('focusin', wait);
  };
}
