/** Where a talk stands, kept by this browser so that a reload or a crash loses nothing. */
import { isId, isShared, type Shared } from './messages.ts';

/** A talk as it is kept. */
export interface Saved {
  /** When it was last changed, in milliseconds since 1970. */
  at: number;
  /** The choice of steps as a query. */
  query: string;
  parts: Shared;
}

/** What keeps texts by name: `localStorage`, or null where the browser refuses it. */
export type Keep = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'> | null;

const PREFIX = 'talk:';
/** A talk is forgotten after a week. Milliseconds. */
const KEPT = 7 * 24 * 3600 * 1000;

/** The browser's own storage; null where it is refused. */
export function browserKeep(): Keep {
  try {
    return localStorage;
  } catch {
    return null;
  }
}

/** A talk that was kept; undefined for one that is not known, or is damaged. Never throws. */
export function readSaved(keep: Keep, id: string): Saved | undefined {
  try {
    const saved: unknown = JSON.parse(keep?.getItem(PREFIX + id) ?? 'null');
    return isSaved(saved) ? saved : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a talk. Refused storage costs only that. */
export function writeSaved(keep: Keep, id: string, saved: Saved): void {
  try {
    keep?.setItem(PREFIX + id, JSON.stringify(saved));
  } catch {
    // Full or refused: the talk goes on without.
  }
}

/**
 * Every talk that is kept, the latest first. Those older than a week, those of a clock that was far ahead, and what cannot
 * be read, are dropped.
 */
export function allSaved(keep: Keep, now: number): { id: string; saved: Saved }[] {
  if (!keep) return [];
  const found: { id: string; saved: Saved }[] = [];
  try {
    const names = Array.from({ length: keep.length }, (_, index) => keep.key(index) ?? '');
    for (const name of names.filter((one) => one.startsWith(PREFIX))) {
      const id = name.slice(PREFIX.length);
      const saved = readSaved(keep, id);
      if (saved && isId(id) && Math.abs(now - saved.at) < KEPT) found.push({ id, saved });
      else keep.removeItem(name);
    }
  } catch {
    // As above.
  }
  return found.sort((a, b) => b.saved.at - a.saved.at);
}

const isSaved = (value: unknown): value is Saved => {
  const saved = value as Partial<Saved> | null;
  return typeof saved?.at === 'number' && typeof saved.query === 'string' && isShared(saved.parts);
};
