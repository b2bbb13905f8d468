import type { Talk } from './talk.ts';

/** A swipe goes at least this far, and further across than along. Pixels. */
const SWIPE = 48;
/** A tap moves no further than this. Pixels. */
const TAP = 10;
/** Share of the sheet's width at either side where a tap turns the page. */
const ZONE = 0.28;
/** What a finger uses by itself. */
const USED = 'a, button, input, dialog, [role="slider"], [data-node], [data-fact], .tools, [popover]';

/**
 * Lets a finger give the talk: a swipe turns the page, and so does a tap near either side. What can be used by a finger
 * stays so, and two fingers still zoom.
 *
 * @returns the way to stop
 */
export function watchTouch({ sheet, zoom }: Talk, turn: (by: 1 | -1) => void): () => void {
  let from: { id: number; x: number; y: number } | null = null;
  const onDown = (event: PointerEvent) => {
    // A second finger makes it a pinch.
    if (event.pointerType !== 'touch' || !event.isPrimary || zoom.get()) return void (from = null);
    from = { id: event.pointerId, x: event.clientX, y: event.clientY };
  };
  const onUp = (event: PointerEvent) => {
    if (!from || event.pointerId !== from.id || !(event.target instanceof Element)) return;
    const [across, along] = [event.clientX - from.x, event.clientY - from.y];
    from = null;
    if (event.defaultPrevented || event.target.closest('[role="slider"], dialog')) return;
    if (Math.abs(across) >= SWIPE && Math.abs(across) > Math.abs(along)) return turn(across < 0 ? 1 : -1);
    if (Math.abs(across) > TAP || Math.abs(along) > TAP || event.target.closest(USED)) return;
    const box = sheet.getBoundingClientRect();
    const share = (event.clientX - box.left) / box.width;
    if (share < ZONE) turn(-1);
    if (share > 1 - ZONE) turn(1);
  };
  const onCancel = () => void (from = null);
  sheet.addEventListener('pointerdown', onDown, { passive: true });
  sheet.addEventListener('pointerup', onUp, { passive: true });
  sheet.addEventListener('pointercancel', onCancel);
  return () => {
    sheet.removeEventListener('pointerdown', onDown);
    sheet.removeEventListener('pointerup', onUp);
    sheet.removeEventListener('pointercancel', onCancel);
  };
}
