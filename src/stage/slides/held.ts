import type { Held } from './talk.ts';

/** A value that tells its listeners when it changes, and only then. */
export function held<Value>(start: Value): Held<Value> {
  let now = start;
  const listeners = new Set<(value: Value) => void>();
  return {
    get: () => now,
    set(value) {
      if (Object.is(value, now)) return;
      now = value;
      for (const listener of listeners) listener(value);
    },
    on(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
