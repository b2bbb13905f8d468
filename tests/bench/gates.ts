import type { Measures } from './measures.ts';

/** One thing that the reading page has to reach, compared in the same run with a reference or with a number. */
export interface Gate {
  what: string;
  measure: keyof Measures;
  unit: 'KB' | 'ms' | '%' | '';
  /** The reference that the value is divided by; without one the value itself counts. */
  against?: 'limit' | 'typical';
  /** At most this much passes. */
  most: number;
  /** What to reach for beyond the gate. */
  beyond?: number;
  /** The page it is for; all when absent. */
  page?: string;
}

/** A gate as one page met it. */
export interface Verdict {
  what: string;
  page: string;
  unit: Gate['unit'];
  value: number | null;
  against?: string;
  ratio?: number | null;
  most: number;
  beyond?: number;
  pass: boolean;
  /** Whether it also reached what lies beyond the gate. */
  reached: boolean;
  /**
   * Whether the static page fails it too in the same run, or no work of the page took so long: then it was the machine,
   * and the run tells nothing.
   */
  machine: boolean;
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

/** Judges a page by every gate that is for it. What was never reached, or cannot be compared, does not pass. */
export function judge(
  page: string,
  measured: Measures,
  references: Record<'limit' | 'typical', Measures>,
): Verdict[] {
  return GATES.filter((gate) => gate.page === undefined || gate.page === page).map((gate) => {
    const { what, measure, unit, against, most, beyond } = gate;
    const value = measured[measure];
    const ratio = against && divided(value, references[against][measure]);
    const counted = against ? ratio : value;
    const within = (bound: number) => isWithin(counted, bound);
    return {
      what,
      page,
      unit,
      value,
      ...(against && { against, ratio }),
      most,
      ...(beyond !== undefined && { beyond }),
      pass: within(most),
      reached: within(beyond ?? most),
      machine: !against && !within(most) && !isWithin(references.limit[measure], most),
    };
  });
}

function divided(value: number | null, by: number | null): number | null {
  return value === null || !by ? null : value / by;
}

/** Compares three decimals: what is printed decides. */
function isWithin(value: number | null | undefined, bound: number): boolean {
  return typeof value === 'number' && Math.round(value * 1000) / 1000 <= bound;
}
