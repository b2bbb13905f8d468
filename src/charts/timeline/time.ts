import { scaleUtc, type ScaleTime } from 'd3';

export type TimeScale = ScaleTime<number, number>;

/** Midnight UTC of an ISO day. Throws on anything else, so that a slip in a date stops the build. */
export function dayOf(iso: string): Date {
  const day = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) throw new Error(`timeline: "${iso}" is not an ISO date`);
  return day;
}

/** Dates of a domain over the width of the frame. */
export const timeScale = (domain: [string, string], width: number): TimeScale =>
  scaleUtc([dayOf(domain[0]), dayOf(domain[1])], [0, width]);

/** A moment as a calendar year with quarters: 1 August 2027 is 2027.5. */
export const quarterOf = (at: Date): number => at.getUTCFullYear() + Math.floor(at.getUTCMonth() / 3) / 4;

/** First day of a quarter given as a calendar year with quarters. */
export const dayOfQuarter = (at: number): Date =>
  new Date(Date.UTC(Math.floor(at), Math.round((at - Math.floor(at)) * 4) * 3, 1));
