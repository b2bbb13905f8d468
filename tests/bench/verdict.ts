/** One thing that a page, a build or a layout has to reach, and whether it did. */
export interface Verdict {
  what: string;
  page: string;
  unit: Unit;
  value: number | null;
  /** What the value was divided by, measured in the same run; without it the value itself counts. */
  against?: string;
  ratio?: number | null;
  /** At most this much passes. */
  most: number;
  /** What to reach for beyond the gate. */
  beyond?: number;
  pass: boolean;
  /** Whether it also reached what lies beyond the gate. */
  reached: boolean;
  /**
   * Whether the reference fails it too in the same run, or no work of the page took so long: then it was the machine,
   * and the run tells nothing.
   */
  machine: boolean;
}

export type Unit = 'KB' | 'MB' | 'ms' | 's' | '%' | '';

/** What is to be judged: of the verdict all but the judgement. */
export interface Case {
  what: string;
  page: string;
  unit: Unit;
  value: number | null;
  /** Name of what it is compared with, and the value of that. */
  against?: { name: string; value: number | null };
  most: number;
  beyond?: number;
}

/** Judges one case. What was never reached, or cannot be compared, does not pass. */
export function verdict({ what, page, unit, value, against, most, beyond }: Case, machine = false): Verdict {
  const ratio = against && divided(value, against.value);
  const counted = against ? ratio : value;
  const pass = isWithin(counted, most);
  return {
    what,
    page,
    unit,
    value,
    ...(against && { against: against.name, ratio: ratio ?? null }),
    most,
    ...(beyond !== undefined && { beyond }),
    pass,
    reached: isWithin(counted, beyond ?? most),
    machine: !pass && machine,
  };
}

function divided(value: number | null, by: number | null): number | null {
  return value === null || !by ? null : value / by;
}

/** Compares three decimals: what is printed decides. */
export function isWithin(value: number | null | undefined, bound: number): boolean {
  return typeof value === 'number' && Math.round(value * 1000) / 1000 <= bound;
}
