import { address } from '../deck.ts';
import { held } from '../slides/held.ts';
import type { Held, Talk } from '../slides/talk.ts';
import { isFresh, newClock, run, type Clock } from './clock.ts';
import type { Link } from './link.ts';
import { isLater, type Message, type Parts, type Role, type Shared, type Stamped } from './messages.ts';
import type { Fixed } from './plan.ts';
import { browserKeep, readSaved, writeSaved } from './saved.ts';

/** One window's end of a talk that two windows share. */
export interface Coupling {
  clock: Held<Clock>;
  /** Seconds fixed for chapters. */
  fixed: Held<Fixed>;
  /** Every part with its stamp, for whoever asks. */
  all(): Shared;
  /** Only what somebody has changed since the talk began. */
  changes(): Shared;
  /** Takes over what came later than what is here. */
  take(parts: Shared): void;
  stop(): void;
}

interface Coupled {
  talk: Talk;
  /** Id of the talk; null for one that is neither shared nor kept. */
  id: string | null;
  /** Id of this window. */
  me: string;
  role: Role;
  /** Null where there is no way to other windows: then the talk is only kept. */
  link: Link | null;
  /** The choice of steps as a query. */
  query: string;
}

type Name = keyof Parts;
type Ends = { [N in Name]: { get(): Parts[N]; set(value: Parts[N]): void } };

/**
 * Keeps place, cover, zoom, clock and plan of a talk the same in every window that has it, and in the browser's memory.
 * Whoever changed a part last wins, in every window alike. A clock that has never run starts with the first step.
 */
export function couple({ talk, id, me, role, link, query }: Coupled): Coupling {
  const { stage, cover, zoom, pointer } = talk;
  const keep = browserKeep();
  const clock = held<Clock>(newClock());
  const fixed = held<Fixed>({});
  const ends: Ends = {
    place: {
      get: () => address(stage.place),
      set(value) {
        const place = stage.deck.find(value);
        if (place && value !== address(stage.place)) talk.go(place);
      },
    },
    cover,
    zoom,
    clock,
    fixed,
  };
  const names = Object.keys(ends) as Name[];
  const shared: Shared = {};
  let taking = false;

  const save = () => {
    if (id) writeSaved(keep, id, { at: Date.now(), query, parts: shared });
  };
  const put = <N extends Name>(name: N, stamped: Stamped<Parts[N]>) => {
    (shared as Record<N, Stamped<Parts[N]>>)[name] = stamped;
  };
  const changed = <N extends Name>(name: N) => {
    if (taking) return;
    const n = 1 + Math.max(0, ...Object.values(shared).map((part) => part.n));
    const stamped: Stamped<Parts[N]> = { value: ends[name].get(), n, by: me };
    put(name, stamped);
    save();
    if (id) link?.post({ kind: 'state', talk: id, by: me, role, about: null, parts: { [name]: stamped } });
  };
  const takeOne = <N extends Name>(name: N, parts: Shared): boolean => {
    const stamped = parts[name] as Stamped<Parts[N]> | undefined;
    if (!stamped || !isLater(stamped, shared[name])) return false;
    // A step that this window does not have, whose deck is another one, is not its place.
    if (name === 'place' && !stage.deck.find(String(stamped.value))) return false;
    put(name, stamped);
    ends[name].set(stamped.value);
    return true;
  };
  const take = (parts: Shared) => {
    taking = true;
    let took = 0;
    try {
      for (const name of names) if (takeOne(name, parts)) took++;
    } finally {
      taking = false;
    }
    if (took) save();
  };

  const saved = id ? readSaved(keep, id) : undefined;
  if (saved) take(saved.parts);
  const rest = [
    stage.onArrive(() => {
      changed('place');
      if (!taking && isFresh(clock.get())) clock.set(run(clock.get(), Date.now()));
    }),
    cover.on(() => changed('cover')),
    zoom.on(() => changed('zoom')),
    clock.on(() => changed('clock')),
    fixed.on(() => changed('fixed')),
  ];
  if (link && id) rest.push(point(pointer, link, { id, me }));

  return {
    clock,
    fixed,
    take,
    all() {
      const all: Shared = { ...shared };
      const fill = <N extends Name>(name: N) => {
        (all as Record<N, Stamped<Parts[N]>>)[name] ??= { value: ends[name].get(), n: 0, by: me };
      };
      names.forEach(fill);
      return all;
    },
    changes: () => Object.fromEntries(Object.entries(shared).filter(([, { n }]) => n > 0)),
    stop: () => rest.forEach((stop) => stop()),
  };
}

/** Moves the pointer of the other windows with this one's, at most once a frame; it is never kept. */
function point(pointer: Talk['pointer'], link: Link, { id, me }: { id: string; me: string }): () => void {
  let frame = 0;
  let taking = false;
  const send = () => {
    frame = 0;
    link.post({ kind: 'point', talk: id, by: me, spot: pointer.get() });
  };
  const stopOwn = pointer.on(() => {
    if (!taking) frame ||= requestAnimationFrame(send);
  });
  const stopLink = link.on((message: Message) => {
    if (message.kind !== 'point' || message.talk !== id) return;
    taking = true;
    pointer.set(message.spot);
    taking = false;
  });
  return () => {
    cancelAnimationFrame(frame);
    stopOwn();
    stopLink();
  };
}
