import { clockText, elapsed } from '../talk/clock.ts';
import { deckOf } from '../talk/deck-of.ts';
import type { Link } from '../talk/link.ts';
import { liveTalks } from '../talk/live-talks.ts';
import { allSaved, browserKeep } from '../talk/saved.ts';
import { keepTalk } from './own-talk.ts';
import type { Talk } from './talk.ts';

/** A talk that stopped in the middle. */
export interface Resumable {
  /** Its step and how many there were, counted from 1. */
  n: number;
  all: number;
  /** How long it had gone on: `14:05`. */
  time: string;
  /** Takes it up again in this window: same steps, same step, same clock. */
  goOn(): void;
  /** Forgets it. */
  drop(): void;
}

/** A talk is offered again for this long after its last change. Milliseconds. */
const OFFERED = 4 * 3600 * 1000;

/**
 * The latest talk of the last hours that stopped before its last step and that no window has any more; null where there
 * is none.
 */
export async function resumable(talk: Talk, link: Link, me: string, own: string): Promise<Resumable | null> {
  const keep = browserKeep();
  const now = Date.now();
  const kept = allSaved(keep, now).filter(({ id, saved }) => id !== own && now - saved.at < OFFERED);
  if (!kept.length) return null;
  const live = new Set((await liveTalks(link, me)).map((one) => one.talk));
  for (const { id, saved } of kept) {
    const clock = saved.parts.clock?.value;
    const { deck, query } = deckOf(talk.page, talk.all, saved.query);
    const place = deck.find(saved.parts.place?.value ?? '');
    const n = place ? deck.indexOf(place) + 1 : 0;
    if (live.has(id) || !clock || n < 1 || n === deck.length) continue;
    return {
      n,
      all: deck.length,
      time: clockText(elapsed(clock, now)),
      goOn() {
        keepTalk(id, `${location.pathname}${query}#${saved.parts.place?.value}`);
        location.reload();
      },
      drop: () => keep?.removeItem(`talk:${id}`),
    };
  }
  return null;
}
