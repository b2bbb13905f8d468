import { lengthOf, within, type Range } from '#charts/timeline/explore/index.ts';

/** What the strip moves. */
interface Moved {
  range(): Range;
  world: Range;
  follow(range: Range): void;
  drop(): void;
}

/**
 * The strip of all time: a press puts the middle of the picture there, dragging takes it along.
 *
 * @returns the way to stop
 */
export function watchStrip(strip: HTMLElement, { range, world, follow, drop }: Moved): () => void {
  let holds = false;
  const onDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    holds = true;
    strip.setPointerCapture(event.pointerId);
    onMove(event);
  };
  const onMove = ({ clientX }: PointerEvent) => {
    if (!holds) return;
    const { left, width } = strip.getBoundingClientRect();
    follow(centred(world[0] + ((clientX - left) / (width || 1)) * lengthOf(world), range(), world));
  };
  const onUp = () => {
    if (holds) drop();
    holds = false;
  };
  strip.addEventListener('pointerdown', onDown);
  strip.addEventListener('pointermove', onMove);
  strip.addEventListener('pointerup', onUp);
  strip.addEventListener('pointercancel', onUp);
  return () => {
    strip.removeEventListener('pointerdown', onDown);
    strip.removeEventListener('pointermove', onMove);
    strip.removeEventListener('pointerup', onUp);
    strip.removeEventListener('pointercancel', onUp);
  };
}

/** As long a range with a day in its middle. */
export const centred = (day: number, range: Range, world: Range): Range =>
  within([day - lengthOf(range) / 2, day + lengthOf(range) / 2], world);
