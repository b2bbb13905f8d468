/** A formula as it is set on paper: figures one under another, a rule, the result. */
import { evaluate, type Interval, type Node, type Op, type Operand } from './formula.ts';

/** One line of a sum. */
export interface SumRow {
  /** What joins it to the lines above; `from` and `to` are the two ends of a span of time. */
  op: Op | 'from' | 'to' | null;
  /** The fact the line shows; absent for a plain number and for the result of an earlier sum. */
  fact?: string;
  /** True where only the year of the fact counts. */
  year?: boolean;
  /** What the line is worth; absent for the ends of a span of time. */
  amount?: Interval;
}

/** One block of figures with its result. */
export interface Sum {
  rows: SumRow[];
  result: Interval;
}

/**
 * The steps of a formula. Brackets on the right become sums of their own, put before the one that needs them;
 * the last sum holds the result. Each sum reads from top to bottom.
 * @throws as `evaluate` does
 */
export function sumsOf(node: Node, fact: (id: string) => Operand): Sum[] {
  const before: Sum[] = [];

  const row = (n: Node, op: SumRow['op']): SumRow => {
    const amount = evaluate(n, fact);
    if (n.type === 'number') return { op, amount };
    if (n.type === 'fact') return { op, fact: n.id, amount };
    if (n.type === 'call' && n.name === 'year') return { op, fact: n.ids[0]!, year: true, amount };
    before.push(...sumsOf(n, fact));
    return { op, amount };
  };

  const rows = (n: Node): SumRow[] =>
    n.type === 'binary' ? [...rows(n.left), row(n.right, n.op)] : [row(n, null)];

  if (node.type === 'call' && node.name !== 'year') {
    const [from, to] = node.ids as [string, string];
    return [
      {
        rows: [
          { op: 'from', fact: from },
          { op: 'to', fact: to },
        ],
        result: evaluate(node, fact),
      },
    ];
  }
  const last: Sum = { rows: rows(node), result: evaluate(node, fact) };
  return [...before, last];
}
