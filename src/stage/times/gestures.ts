import { lengthOf, type Range } from '#charts/timeline/explore/index.ts';

/** What a hand moves. */
export interface Moved {
  range(): Range;
  /** Where time runs on the screen: its left edge from the window's, and its width. Pixels. */
  plot(): { left: number; width: number };
  follow(range: Range): void;
  drop(): void;
}

/** As far a pointer may stray and still be a press. Pixels. */
const STRAY = 5;
/** Two fingers nearer to each other than this do not zoom any further. Pixels. */
const NEAR = 24;

/**
 * Dragging moves along time, two fingers zoom: by pointer events alone. Nothing is ever kept from the browser: the
 * style sheet's `touch-action` leaves it the swipe up and down, and the wheel is not listened to at all.
 *
 * @returns the way to stop
 */
export function watchGestures(surface: HTMLElement, moved: Moved): () => void {
  const fingers = new Map<number, { x: number; from: number }>();
  let before: Range | undefined;
  let dragged = false;

  /** From here on is measured: where every finger is now, and the range it sees. */
  const begin = () => {
    before = moved.range();
    for (const finger of fingers.values()) finger.from = finger.x;
  };
  const onDown = (event: PointerEvent) => {
    if (event.button !== 0 || fingers.size === 2) return;
    if (!fingers.size) dragged = false;
    fingers.set(event.pointerId, { x: event.clientX, from: event.clientX });
    begin();
  };
  const onMove = (event: PointerEvent) => {
    const finger = fingers.get(event.pointerId);
    if (!finger || !before) return;
    finger.x = event.clientX;
    const [one, other] = [...fingers.values()];
    if (!dragged && fingers.size === 1 && Math.abs(finger.x - finger.from) < STRAY) return;
    if (!dragged) {
      dragged = true;
      // Also when it leaves the picture.
      surface.setPointerCapture(event.pointerId);
    }
    const { left, width } = moved.plot();
    if (one && other) moved.follow(pinched(before, [one, other], left, width));
    else if (one) moved.follow(shifted(before, one.x - one.from, width));
  };
  const onUp = (event: PointerEvent) => {
    if (!fingers.delete(event.pointerId)) return;
    if (fingers.size) begin();
    else if (dragged) moved.drop();
  };
  // A drag that ends over a mark has not pressed it.
  const onClick = (event: MouseEvent) => {
    if (!dragged) return;
    dragged = false;
    event.stopPropagation();
  };
  surface.addEventListener('pointerdown', onDown);
  surface.addEventListener('pointermove', onMove);
  surface.addEventListener('pointerup', onUp);
  surface.addEventListener('pointercancel', onUp);
  surface.addEventListener('click', onClick, true);
  return () => {
    surface.removeEventListener('pointerdown', onDown);
    surface.removeEventListener('pointermove', onMove);
    surface.removeEventListener('pointerup', onUp);
    surface.removeEventListener('pointercancel', onUp);
    surface.removeEventListener('click', onClick, true);
  };
}

/** The range after time was pulled so many pixels to the right. */
export function shifted(range: Range, by: number, width: number): Range {
  const days = (by / width) * lengthOf(range);
  return [range[0] - days, range[1] - days];
}

/** The range that keeps the days under two fingers under them. */
export function pinched(
  range: Range,
  fingers: readonly [{ x: number; from: number }, { x: number; from: number }],
  left: number,
  width: number,
): Range {
  const [one, other] = fingers[0].from <= fingers[1].from ? fingers : [fingers[1], fingers[0]];
  const dayAt = (x: number) => range[0] + ((x - left) / width) * lengthOf(range);
  const [first, last] = [dayAt(one.from), dayAt(Math.max(other.from, one.from + NEAR))];
  const perDay = Math.max(other.x - one.x, NEAR) / (last - first);
  const from = first - (one.x - left) / perDay;
  return [from, from + width / perDay];
}
