import { dayOf } from '../time.ts';

const DAY = 86_400_000;

/** Days since 1 January 1970 of an ISO date. Throws on anything else. */
export const dayNumber = (iso: string): number => Number(dayOf(iso)) / DAY;

/** The moment that many days after 1 January 1970, UTC. */
export const momentOf = (day: number): Date => new Date(day * DAY);

/** The ISO date of a whole day. */
export const isoDay = (day: number): string => momentOf(day).toISOString().slice(0, 10);
