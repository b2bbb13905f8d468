import { panned, STEP, stepFrom, showing, type Move } from '#charts/timeline/explore/index.ts';
import type { Explorer } from './explorer.svelte.ts';

/** Keys that walk from event to event. */
const moves: Readonly<Record<string, Move>> = {
  ArrowLeft: 'before',
  ArrowRight: 'after',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
};

/** A share of the picture, by which Shift with an arrow moves it. */
const SHARE = 0.25;

/** What a key does while the picture has the focus; undefined for keys that stay with the page. */
export function actOf(
  { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
  explorer: Explorer,
  turned: (found: boolean) => void,
): (() => void) | undefined {
  const { range, world } = explorer;
  if (key === '+' || key === '=') return () => explorer.zoom(1 / STEP);
  if (key === '-' || key === '_' || key === '−') return () => explorer.zoom(STEP);
  if (key === '0') return () => explorer.look(world);
  if (shiftKey && key === 'ArrowLeft') return () => explorer.look(panned(range, -SHARE, world));
  if (shiftKey && key === 'ArrowRight') return () => explorer.look(panned(range, SHARE, world));
  const move = moves[key];
  if (!move || shiftKey) return undefined;
  return () => {
    const next = stepFrom(explorer.held, move, explorer.events, explorer.data.lanes, range);
    if (next) {
      explorer.hold(next.id);
      const moved = showing(next, range, world);
      if (moved !== range) explorer.look(moved);
    }
    turned(next !== undefined);
  };
}
