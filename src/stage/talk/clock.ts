/** The clock of a talk. Pure: it is always told what time it is, and never counts ticks. */

/** A clock as it is shared and kept. Times are milliseconds since 1970. */
export interface Clock {
  /** When it began to run; null while it stands. */
  started: number | null;
  /** Milliseconds that had passed by then. */
  before: number;
  /** Length of the talk in minutes, where the speaker has set one. */
  minutes: number | null;
}

/** A clock that nobody has started. */
export const newClock = (minutes: number | null = null): Clock => ({ started: null, before: 0, minutes });

/** Whether it has never run since it was made or reset: then the first step starts it. */
export const isFresh = ({ started, before }: Clock): boolean => started === null && before === 0;

/** Milliseconds of the talk so far; never negative, even when somebody has set the computer's clock back. */
export const elapsed = ({ started, before }: Clock, now: number): number =>
  before + (started === null ? 0 : Math.max(0, now - started));

/** Starts it, or goes on. A clock that runs is left alone. */
export const run = (clock: Clock, now: number): Clock =>
  clock.started === null ? { ...clock, started: now } : clock;

/** Stops it where it is. */
export const pause = (clock: Clock, now: number): Clock => ({
  ...clock,
  started: null,
  before: elapsed(clock, now),
});

/**
 * The same clock after the computer's own was set back: it goes on from where it was last seen.
 *
 * @param last when it was last looked at
 */
export const steadied = (clock: Clock, last: number, now: number): Clock =>
  clock.started === null || now >= last ? clock : { ...clock, started: now, before: elapsed(clock, last) };

/** Time as `04:46`, or `1:04:46` from an hour up. */
export function clockText(milliseconds: number): string {
  const seconds = Math.floor(Math.max(0, milliseconds) / 1000);
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (n: number) => String(n).padStart(2, '0');
  return h ? `${h}:${two(m)}:${two(s)}` : `${two(m)}:${two(s)}`;
}
