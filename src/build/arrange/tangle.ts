/** Marks and straight ties as flat arrays, for the search to move and measure. */
import type { Spec } from './spec.ts';

export interface Tangle {
  /** Centres of the marks. */
  x: Float64Array;
  y: Float64Array;
  /** Marks at the ends of each tie. */
  from: Int32Array;
  to: Int32Array;
  /** Ends of each tie as drawn. */
  ax: Float64Array;
  ay: Float64Array;
  bx: Float64Array;
  by: Float64Array;
  /** The box round each tie. */
  left: Float64Array;
  right: Float64Array;
  top: Float64Array;
  bottom: Float64Array;
  /** What a tie's crossings count. */
  weight: Float64Array;
  /** 1 for the marks that matter most. */
  inner: Uint8Array;
  /** 1 at `a · marks + b` for two marks that a tie joins. */
  joined: Uint8Array;
  /** Ties of each mark. */
  at: Int32Array[];
  /** Number of the mark that is a bar, −1 for none, and its direction. */
  bar: number;
  along: 'x' | 'y';
}

/** What the crossings of a tie inside the set that matters most count. */
const INNER = 1.7;

/** Marks and ties of a spec, all marks at the given places. */
export function tangleOf({ spots, ties, bar }: Spec, x: Float64Array, y: Float64Array): Tangle {
  const array = () => new Float64Array(ties.length);
  const tangle: Tangle = {
    x: Float64Array.from(x),
    y: Float64Array.from(y),
    from: Int32Array.from(ties, ([from]) => from),
    to: Int32Array.from(ties, ([, to]) => to),
    ax: array(),
    ay: array(),
    bx: array(),
    by: array(),
    left: array(),
    right: array(),
    top: array(),
    bottom: array(),
    weight: Float64Array.from(ties, ([from, to]) => (spots[from]!.inner && spots[to]!.inner ? INNER : 1)),
    inner: Uint8Array.from(spots, (spot) => (spot.inner ? 1 : 0)),
    joined: joinedBy(ties, spots.length),
    at: spots.map((_, i) =>
      Int32Array.from(ties.flatMap(([from, to], tie) => (from === i || to === i ? [tie] : []))),
    ),
    bar: bar?.spot ?? -1,
    along: bar?.along ?? 'x',
  };
  for (let tie = 0; tie < ties.length; tie++) draw(tangle, tie);
  return tangle;
}

function joinedBy(ties: Spec['ties'], marks: number): Uint8Array {
  const joined = new Uint8Array(marks * marks);
  for (const [from, to] of ties) joined[from * marks + to] = joined[to * marks + from] = 1;
  return joined;
}

/** Moves a mark and its ties with it. */
export function move(t: Tangle, mark: number, x: number, y: number): void {
  t.x[mark] = x;
  t.y[mark] = y;
  const ties = t.at[mark]!;
  for (let k = 0; k < ties.length; k++) draw(t, ties[k]!);
}

/** Takes the ends of a tie from its marks; on the bar it ends beside its other mark. */
function draw(t: Tangle, tie: number): void {
  const from = t.from[tie]!;
  const to = t.to[tie]!;
  const across = t.along === 'x';
  const ax = t.x[from === t.bar && across ? to : from]!;
  const ay = t.y[from === t.bar && !across ? to : from]!;
  const bx = t.x[to === t.bar && across ? from : to]!;
  const by = t.y[to === t.bar && !across ? from : to]!;
  t.ax[tie] = ax;
  t.ay[tie] = ay;
  t.bx[tie] = bx;
  t.by[tie] = by;
  t.left[tie] = ax < bx ? ax : bx;
  t.right[tie] = ax < bx ? bx : ax;
  t.top[tie] = ay < by ? ay : by;
  t.bottom[tie] = ay < by ? by : ay;
}
