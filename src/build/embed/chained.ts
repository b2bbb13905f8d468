/** How many numbers each relative command takes, and where among them its last point is. */
const steps: Record<string, { takes: number; x?: number; y?: number }> = {
  m: { takes: 2, x: 0, y: 1 },
  l: { takes: 2, x: 0, y: 1 },
  h: { takes: 1, x: 0 },
  v: { takes: 1, y: 0 },
  c: { takes: 6, x: 4, y: 5 },
  q: { takes: 4, x: 2, y: 3 },
};

interface Piece {
  x: number;
  y: number;
  /** All after its first point. */
  rest: string;
}

/**
 * Pieces of one outline, each written from where the one before it ends, always the nearest next: steps are short, and
 * places are long to write. The order of pieces that are drawn alike is not seen.
 *
 * @param pieces each an `M` and relative commands; where another command is among them, all stay as they are
 */
export function chained(pieces: readonly string[]): string {
  const left = pieces.map(read);
  if (!left.every((piece) => piece !== undefined)) return pieces.join('');
  let at: { x: number; y: number } | undefined;
  let path = '';
  while (left.length) {
    const piece = takeNearest(left, at ?? { x: 0, y: 0 });
    path += at ? `m${two(piece.x - at.x, piece.y - at.y)}` : `M${two(piece.x, piece.y)}`;
    path += piece.rest;
    at = endOf(piece);
  }
  return path;
}

function read(piece: string): Piece | undefined {
  const [start, x, y] = /^M(-?[\d.]+) ?(-?[\d.]+)/.exec(piece) ?? [];
  const rest = piece.slice(start?.length);
  return start && /^[mlhvcqz\d\s.-]*$/.test(rest) ? { x: Number(x), y: Number(y), rest } : undefined;
}

function takeNearest(left: Piece[], { x, y }: { x: number; y: number }): Piece {
  const far = left.map((piece) => Math.abs(piece.x - x) + Math.abs(piece.y - y));
  return left.splice(far.indexOf(Math.min(...far)), 1)[0] as Piece;
}

/** Where the pen is after a piece: after a `z` at the beginning of what that closes. */
function endOf(piece: Piece): { x: number; y: number } {
  let { x, y } = piece;
  let begun = { x, y };
  for (const [, command = '', list = ''] of piece.rest.matchAll(/([a-z])([^a-z]*)/g)) {
    if (command === 'z') ({ x, y } = begun);
    const { takes, x: across, y: down } = steps[command] ?? { takes: 1 };
    const numbers = (list.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    for (let from = 0; from < numbers.length; from += takes) {
      if (across !== undefined) x += numbers[from + across] ?? 0;
      if (down !== undefined) y += numbers[from + down] ?? 0;
      if (command === 'm' && from === 0) begun = { x, y };
    }
  }
  return { x, y };
}

/** Lengths are whole or halves; sums of such have no more digits. */
const two = (x: number, y: number): string => `${written(x)}${y < 0 ? '' : ' '}${written(y)}`;

const written = (length: number): string => String(Math.round(length * 100) / 100);
