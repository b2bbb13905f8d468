import { median } from './statistics.ts';
import type { Target } from './slow-page.ts';
import type { Visit } from './visited.ts';

/** How targets are visited. */
export interface Visiting<M, T extends Target> {
  /** So many times each. */
  rounds: number;
  visit: (target: T) => Promise<Visit<M>>;
  /** What was measured, in a line. */
  told: (measures: M) => string;
}

/**
 * Visits all targets in turn, so many times, so that a slow minute of this machine slows all of them alike.
 * Visits that the machine disturbed are made once more and replaced. Tells the visits of each target by its name.
 */
export async function rounds<M, T extends Target>(
  targets: readonly T[],
  { rounds, visit, told }: Visiting<M, T>,
): Promise<Map<string, Visit<M>[]>> {
  const wide = Math.max(...targets.map(({ name }) => name.length));
  const once = async (target: T) => {
    const made = await visit(target);
    const { before, after, stolen } = made.machine;
    const pace = `machine ${before.toFixed(1)}/${after.toFixed(1)} ms, ${stolen.toFixed(0)} % stolen`;
    console.log(`  ${target.name.padEnd(wide)}  ${told(made.measures)} (${pace})`);
    for (const fault of made.faults) console.log(`    fault: ${fault}`);
    return { target, made };
  };
  const visits: Awaited<ReturnType<typeof once>>[] = [];
  for (let round = 0; round < rounds; round++) for (const target of targets) visits.push(await once(target));
  const bad = disturbed(visits.map(({ made }) => made));
  for (const [i, { target }] of visits.entries()) if (bad[i]) visits[i] = await once(target);
  const of = (name: string) => visits.map(({ made }) => made).filter(({ target }) => target === name);
  return new Map(targets.map(({ name }) => [name, of(name)]));
}

/**
 * Which visits fell into a moment when this machine was slower than it usually was, or worked for others. Where
 * that is more than a third, the machine is like that, and repeating would not help.
 */
export function disturbed(visits: Pick<Visit<unknown>, 'machine'>[]): boolean[] {
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
