import type { Talk } from './talk.ts';

/** Shows the speaker's pointer on the sheet, where they point in their own window. */
export function showPointer({ sheet, pointer }: Talk): () => void {
  const spot = document.createElement('div');
  spot.className = 'spot';
  spot.hidden = true;
  spot.setAttribute('aria-hidden', 'true');
  sheet.append(spot);
  const stop = pointer.on((at) => {
    spot.hidden = !at;
    if (at) spot.style.translate = `${(at.x * 100).toFixed(3)}cqw ${(at.y * 100).toFixed(3)}cqh`;
  });
  return () => {
    stop();
    spot.remove();
  };
}
