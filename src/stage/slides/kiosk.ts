/** How a deck runs by itself. */
export interface Kiosk {
  /** Seconds a slide stands. */
  seconds: number;
  /** After the last slide comes the first. */
  loop: boolean;
}

/** Shortest and longest time a slide may stand, in seconds. */
const LEAST = 3;
const MOST = 600;

/** Reads `?autoplay=12&loop`. Null where none is asked for; `refused` when what was asked for is no time. */
export function readKiosk(query: string): { kiosk: Kiosk | null; refused: boolean } {
  const asked = new URLSearchParams(query);
  const text = asked.get('autoplay');
  if (text === null) return { kiosk: null, refused: false };
  const seconds = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (seconds < LEAST || seconds > MOST) return { kiosk: null, refused: true };
  return { kiosk: { seconds, loop: asked.has('loop') }, refused: false };
}
