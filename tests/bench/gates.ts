import type { Measures } from './measures.ts';
import { isWithin, verdict, type Unit, type Verdict } from './verdict.ts';

/** One thing that the reading page has to reach, compared in the same run with a reference or with a number. */
export interface Gate {
  what: string;
  measure: keyof Measures;
  unit: Unit;
  /** The reference that the value is divided by; without one the value itself counts. */
  against?: 'limit' | 'typical';
  /** At most this much passes. */
  most: number;
  /** What to reach for beyond the gate. */
  beyond?: number;
  /** The page it is for; all when absent. */
  page?: string;
}

const FIRST_JS = 'JavaScript before the first scroll';
const FONTS = 'fonts on the first view';

export const GATES: Gate[] = [
  { what: FIRST_JS, measure: 'jsKb', unit: 'KB', against: 'typical', most: 0.55 },
  { what: FIRST_JS, measure: 'jsKb', unit: 'KB', most: 44, beyond: 20 },
  { what: 'largest contentful paint', measure: 'lcp', unit: 'ms', against: 'limit', most: 1.2, beyond: 1.1 },
  { what: 'picture ready', measure: 'ready', unit: 'ms', against: 'limit', most: 1.2, beyond: 1.1 },
  { what: 'layout shift, load and full scroll', measure: 'cls', unit: '', most: 0 },
  { what: 'CPU while loading', measure: 'loadCpu', unit: 'ms', against: 'typical', most: 0.4, beyond: 0.2 },
  { what: 'blocking time', measure: 'blocking', unit: 'ms', most: 50, beyond: 0 },
  {
    what: 'main thread per 1000 px scrolled',
    measure: 'scrollCpu',
    unit: 'ms',
    against: 'typical',
    most: 0.45,
    beyond: 0.33,
  },
  { what: '99th percentile of frames in scroll', measure: 'p99Frame', unit: 'ms', most: 33.4, beyond: 16.8 },
  { what: 'slowest frame, all view changes', measure: 'slowestFrame', unit: 'ms', most: 50, beyond: 33 },
  { what: 'frames over 17.7 ms in scroll', measure: 'lateFrames', unit: '%', most: 10, beyond: 3 },
  { what: 'long animation frames in scroll', measure: 'longFrames', unit: '', most: 0 },
  { what: FONTS, measure: 'fontKb', unit: 'KB', most: 90, beyond: 60, page: 'en' },
  { what: FONTS, measure: 'fontKb', unit: 'KB', most: 200, beyond: 120, page: 'zh' },
];

/** Judges a page by every gate that is for it. */
export function judge(
  page: string,
  measured: Measures,
  references: Record<'limit' | 'typical', Measures>,
): Verdict[] {
  return GATES.filter((gate) => gate.page === undefined || gate.page === page).map((gate) => {
    const { what, measure, unit, against: name, most, beyond } = gate;
    const against = name && { name, value: references[name][measure] };
    const machine = !name && !isWithin(references.limit[measure], most);
    return verdict(
      {
        what,
        page,
        unit,
        value: measured[measure],
        ...(against && { against }),
        most,
        ...(beyond !== undefined && { beyond }),
      },
      machine,
    );
  });
}
