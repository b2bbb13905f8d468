import type { TimelineData } from './types.ts';

/** One row of the table that stands for the picture. */
export interface TimelineRow {
  id: string;
  /** The date in the reader's language. */
  date: string;
  /** First day and first day after, ISO. */
  start: string;
  end: string;
  what: string;
  /** How exactly the date is known, in words. */
  precision: string;
  /** How well it is known, in words. */
  evidence: string;
  facts: string[];
}

/** The events of a timeline as rows, earliest first. */
export const tableOf = ({ events, words }: TimelineData): TimelineRow[] =>
  events
    .toSorted((one, other) => one.start.localeCompare(other.start) || one.end.localeCompare(other.end))
    .map(({ id, when, start, end, title, precision, evidence, facts }) => ({
      id,
      date: when.text,
      start,
      end,
      what: title.text,
      precision: words.precision[precision],
      evidence: words.evidence[evidence],
      facts,
    }));
