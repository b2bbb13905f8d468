import type { Spot, Talk, Zoom } from './talk.ts';

/** How much larger a part is seen. */
const TIMES = 2;

/** Where the speaker points, or pointed last; else the middle of the picture. */
export const zoomAt = ({ pointer, sheet }: Talk): Zoom => {
  const hovered = sheet.dataset.hovered?.split(' ').map(Number);
  const [x = 0.5, y = 0.6] = pointer.get() ? [pointer.get()?.x, pointer.get()?.y] : (hovered ?? []);
  return { x, y, times: TIMES };
};

/** The part of a sheet that is seen, held within its edges: how far it is moved, as shares of its size. */
export function zoomedTo({ x, y, times }: Zoom): Spot {
  const most = times - 1;
  const held = (share: number) => Math.min(0, Math.max(-most, 0.5 - share * times));
  return { x: held(x), y: held(y) };
}

/**
 * Shows a part of the sheet larger, and lets it be dragged while it is. The slide stays as it is laid out: only what is
 * seen of it changes.
 *
 * @returns the way to stop
 */
export function showZoom({ sheet, zoom }: Talk): () => void {
  const show = () => {
    const now = zoom.get();
    sheet.toggleAttribute('data-zoomed', now !== null);
    if (!now) return void sheet.style.removeProperty('transform');
    const { x, y } = zoomedTo(now);
    sheet.style.transform = `translate(${(x * 100).toFixed(3)}%, ${(y * 100).toFixed(3)}%) scale(${now.times})`;
  };
  const onMove = (event: PointerEvent) => {
    const { offsetWidth: width, offsetHeight: height } = sheet;
    const now = zoom.get();
    if (now && event.buttons === 1) {
      const x = now.x - event.movementX / width / now.times;
      const y = now.y - event.movementY / height / now.times;
      const edge = 0.5 / now.times;
      const within = (share: number) => Math.min(1 - edge, Math.max(edge, share));
      zoom.set({ ...now, x: within(x), y: within(y) });
    } else if (!now) {
      const box = sheet.getBoundingClientRect();
      const share = [(event.clientX - box.left) / width, (event.clientY - box.top) / height];
      sheet.dataset.hovered = share.map((one) => one.toFixed(4)).join(' ');
    }
  };
  sheet.addEventListener('pointermove', onMove, { passive: true });
  const stop = zoom.on(show);
  return () => {
    stop();
    sheet.removeEventListener('pointermove', onMove);
    sheet.style.removeProperty('transform');
  };
}
