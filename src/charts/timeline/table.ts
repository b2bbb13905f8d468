import type { Table } from '../types.ts';
import type { TimelineData } from './types.ts';

/** The events of a timeline as rows, earliest first. */
export const table = ({ events, words }: TimelineData): Table => ({
  columns: ['when', 'what', 'precision', 'evidence'],
  rows: events
    .toSorted((one, other) => one.start.localeCompare(other.start) || one.end.localeCompare(other.end))
    .map(({ id, when, title, precision, evidence, facts }) => ({
      id,
      cells: [when.text, title.text, words.precision[precision], words.evidence[evidence]],
      facts,
    })),
});
