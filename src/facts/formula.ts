/**
 * The language of our sums: fact ids, numbers, + − × ÷ (or - * / ), brackets, `year(a)`, `days(a, b)` and
 * `months(a, b)`. A minus stands between spaces, since ids have hyphens. Ranges stay ranges throughout.
 * Runs at build and in the browser.
 */
import { daysBetween, monthsBetween } from './dates.ts';
import { clean } from './figures.ts';
import { yearOfAmount } from './format.ts';
import type { Fact } from './types.ts';

export type Op = '+' | '−' | '×' | '÷';
export type CallName = 'year' | 'days' | 'months';

export type Node =
  | { type: 'number'; value: number }
  | { type: 'fact'; id: string }
  | { type: 'call'; name: CallName; ids: string[] }
  | { type: 'binary'; op: Op; left: Node; right: Node };

/** Lowest and highest of a result; equal where it is one number. */
export type Interval = [low: number, high: number];

/** What a formula needs of a fact. */
export type Operand = Pick<Fact, 'value' | 'unit' | 'reading'>;

const arity: Record<CallName, number> = { year: 1, days: 2, months: 2 };
const isCall = (name: string): name is CallName => Object.hasOwn(arity, name);
const sameOp: Record<string, Op> = { '-': '−', '*': '×', '/': '÷', '+': '+', '−': '−', '×': '×', '÷': '÷' };
const token = /([a-z][a-z0-9]*(?:-[a-z0-9]+)*|\d+(?:\.\d+)?|[-+−*×/÷(),])|\S/g;

function tokens(text: string): string[] {
  return [...text.matchAll(token)].map(({ 1: known, index }) => {
    if (known === undefined) throw new Error(`formula cannot be read at “${text.slice(index).trim()}”`);
    return known;
  });
}

/** Reads a formula. Throws with the place where it cannot be read. */
export function parseFormula(text: string): Node {
  const rest = tokens(text);
  const expect = (wanted: string) => {
    const got = rest.shift();
    if (got !== wanted) throw new Error(`formula: expected “${wanted}”, got “${got ?? 'the end'}”`);
  };
  const call = (name: CallName): Node => {
    expect('(');
    const ids: string[] = [];
    for (let i = 0; i < arity[name]; i += 1) {
      if (i) expect(',');
      const id = rest.shift() ?? '';
      if (!/^[a-z]/.test(id)) throw new Error(`formula: ${name}() takes fact ids, got “${id}”`);
      ids.push(id);
    }
    expect(')');
    return { type: 'call', name, ids };
  };
  const leaf = (): Node => {
    const next = rest.shift();
    if (next === undefined) throw new Error('formula ends too early');
    if (next === '(') {
      const inner = chain(['+', '−']);
      expect(')');
      return inner;
    }
    if (/^\d/.test(next)) return { type: 'number', value: Number(next) };
    if (isCall(next) && rest[0] === '(') return call(next);
    if (/^[a-z]/.test(next)) return { type: 'fact', id: next };
    throw new Error(`formula: “${next}” stands in the wrong place`);
  };
  const chain = (ops: Op[]): Node => {
    const operand = () => (ops.includes('+') ? chain(['×', '÷']) : leaf());
    let left = operand();
    for (;;) {
      const op = sameOp[rest[0] ?? ''];
      if (!op || !ops.includes(op)) return left;
      rest.shift();
      left = { type: 'binary', op, left, right: operand() };
    }
  };
  const tree = chain(['+', '−']);
  if (rest.length) throw new Error(`formula: “${rest.join(' ')}” is left over`);
  return tree;
}

/** Ids of the facts a formula reads, each once, in order. */
export function inputsOf(node: Node): string[] {
  if (node.type === 'number') return [];
  if (node.type === 'fact') return [node.id];
  if (node.type === 'call') return [...new Set(node.ids)];
  return [...new Set([...inputsOf(node.left), ...inputsOf(node.right)])];
}

function called(name: CallName, args: Operand[]): number {
  if (name === 'year') return yearOfAmount(args[0]!);
  const [from, to] = args.map((a) => (a.unit === 'date' ? a.value : null));
  if (typeof from !== 'string' || typeof to !== 'string') throw new Error(`${name}() takes dates`);
  return name === 'days' ? daysBetween(from, to) : monthsBetween(from, to);
}

function quantity(id: string, { value, reading, unit }: Operand): Interval {
  if (typeof value === 'number' && unit !== 'date') return [value, value];
  if (Array.isArray(value)) return value;
  if (reading) return reading;
  throw new Error(`“${id}” is not a number`);
}

function combined(op: Op, a: Interval, b: Interval): Interval {
  if (op === '+') return [a[0] + b[0], a[1] + b[1]];
  if (op === '−') return [a[0] - b[1], a[1] - b[0]];
  if (op === '÷' && b[0] <= 0 && b[1] >= 0) throw new Error('formula divides by zero');
  const ends = a.flatMap((x) => b.map((y) => (op === '×' ? x * y : x / y)));
  return [Math.min(...ends), Math.max(...ends)];
}

/**
 * The result of a formula.
 * @param fact gives the fact of an id; its errors pass through
 * @throws where a fact is no number or no date, where a date is too vague, and on division by zero
 */
export function evaluate(node: Node, fact: (id: string) => Operand): Interval {
  if (node.type === 'number') return [node.value, node.value];
  if (node.type === 'fact') return quantity(node.id, fact(node.id));
  if (node.type === 'call') {
    const n = called(node.name, node.ids.map(fact));
    return [n, n];
  }
  const [low, high] = combined(node.op, evaluate(node.left, fact), evaluate(node.right, fact));
  return [clean(low), clean(high)];
}

/** A result as a fact's value, rounded to significant digits if asked. */
export function resultValue([low, high]: Interval, round?: number): number | [number, number] {
  const r = (n: number) => (round ? Number(n.toPrecision(round)) : n);
  return low === high ? r(low) : [r(low), r(high)];
}
