import type { Measures, Visit } from './measures.ts';
import { median } from './statistics.ts';
import type { Target } from './targets.ts';
import { visit, type Equipment } from './visit.ts';

/**
 * Visits all targets in turn, so many times, so that a slow minute of this machine slows all of them alike.
 * Visits that the machine disturbed are made once more and replaced. Tells the visits of each target by its name.
 */
export async function rounds(
  targets: Target[],
  runs: number,
  equipment: Equipment,
): Promise<Map<string, Visit[]>> {
  const once = async (target: Target) => {
    const made = await visit(target, equipment);
    console.log(`  ${target.name.padEnd(8)} ${summary(made)}`);
    return { target, made };
  };
  const visits: Awaited<ReturnType<typeof once>>[] = [];
  for (let run = 0; run < runs; run++) for (const target of targets) visits.push(await once(target));
  const bad = disturbed(visits.map(({ made }) => made));
  for (const [i, { target }] of visits.entries()) if (bad[i]) visits[i] = await once(target);
  const of = (name: string) => visits.map(({ made }) => made).filter(({ target }) => target === name);
  return new Map(targets.map(({ name }) => [name, of(name)]));
}

/**
 * Which visits fell into a moment when this machine was slower than it usually was, or worked for others. Where
 * that is more than a third, the machine is like that, and repeating would not help.
 */
export function disturbed(visits: Pick<Visit, 'machine'>[]): boolean[] {
  const usual = {
    before: median(visits.map(({ machine }) => machine.before)) ?? 0,
    after: median(visits.map(({ machine }) => machine.after)) ?? 0,
  };
  const bad = visits.map(
    ({ machine }) =>
      machine.before > usual.before * 1.25 || machine.after > usual.after * 1.25 || machine.stolen > 6,
  );
  return bad.filter(Boolean).length > visits.length / 3 ? bad.map(() => false) : bad;
}

/** The median of each measure. */
export function medians(visits: Visit[]): Measures {
  const [first] = visits;
  if (!first) throw new Error('No visit to take the median of.');
  const names = Object.keys(first.measures) as (keyof Measures)[];
  const pairs = names.map((name) => [name, median(visits.map(({ measures }) => measures[name]))]);
  return Object.fromEntries(pairs) as Measures;
}

function summary({ measures: m, scrolled, machine, faults }: Visit): string {
  const whole = (value: number | null) => (value === null ? 'never' : value.toFixed(0));
  const load = `js ${whole(m.jsKb)} KB, lcp ${whole(m.lcp)}, ready ${whole(m.ready)}, load ${whole(m.loadCpu)} ms`;
  const scroll = `${scrolled} px: ${whole(m.scrollCpu)} ms/1000 px, p99 ${whole(m.p99Frame)} ms`;
  const pace = `machine ${machine.before.toFixed(1)}/${machine.after.toFixed(1)} ms`;
  return [`${load}; ${scroll} (${pace})`, ...faults.map((fault) => `    fault: ${fault}`)].join('\n');
}
