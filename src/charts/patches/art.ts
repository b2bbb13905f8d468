/** The picture that comes out of noise: a sun over the sea, in patches. Drawn, not taken from any clip. */

/** Patches of a frame, across and down. */
export const COLUMNS = 40;
export const ROWS = 25;

/** Ink of a patch in the finished picture; none is sky. */
type Ink = 'pale' | 'middle' | 'full';
export const inks: readonly Ink[] = ['pale', 'middle', 'full'];

const HORIZON = 17;
const SUN = { column: 24.5, row: 12.5, radius: 6.4 };

function inkOf(column: number, row: number): Ink | undefined {
  const away = (column - SUN.column) ** 2 + (row - SUN.row) ** 2;
  if (row < HORIZON) {
    if (away < SUN.radius ** 2) return 'full';
    const hill = HORIZON - 3.2 - 2.6 * Math.sin((column + 2) / 4.6);
    if (column < 17 && row > hill) return 'middle';
    return away < (SUN.radius + 4) ** 2 ? 'pale' : undefined;
  }
  const glint = Math.abs(column - SUN.column) < 5.5 - 0.5 * (row - HORIZON) && row % 2 === 0;
  return glint ? 'full' : row % 2 && (column + row) % 7 === 0 ? 'pale' : 'middle';
}

/** The patches of one ink as one path, run by run. */
function inked(ink: Ink): string {
  const runs: string[] = [];
  for (let row = 0; row < ROWS; row++) {
    for (let column = 0; column < COLUMNS; column++) {
      if (inkOf(column, row) !== ink) continue;
      const from = column;
      while (column + 1 < COLUMNS && inkOf(column + 1, row) === ink) column++;
      runs.push(`M${from} ${row}h${column - from + 1}v1h${from - column - 1}z`);
    }
  }
  return runs.join('');
}

/** The finished picture, one path an ink. */
export const picture: readonly { ink: Ink; d: string }[] = inks.map((ink) => ({ ink, d: inked(ink) }));

/** A line through the middle of every patch, row by row, to and fro: dashes of whole lengths along it are patches. */
export const snake: string =
  'M0 .5' +
  Array.from({ length: ROWS }, (_, row) => (row % 2 ? 'H.5' : 'H39.5') + (row < ROWS - 1 ? 'v1' : '')).join(
    '',
  );

/** After so many patches the noise repeats; no multiple of a row, so that no columns show. */
const PERIOD = 331;
/** Inks of noise; the first hides what is under it. */
export const greys = ['bare', 'pale', 'middle', 'full'] as const;

/** The same noise every time: a small linear congruential generator (Numerical Recipes' constants). */
function noise(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * Noise over the picture as dashes along `snake`, one list an ink.
 *
 * @param left share of the patches that are noise still, 0 to 1
 */
export function noiseOver(left: number, seed: number): { ink: (typeof greys)[number]; dashes: string }[] {
  if (left <= 0) return [];
  const random = noise(seed);
  const patches = Array.from({ length: PERIOD }, () => {
    const [chance, grey] = [random(), Math.floor(random() * greys.length)];
    return chance < left ? grey : -1;
  });
  return greys.map((ink, grey) => ({ ink, dashes: dashesOf(patches.map((each) => each === grey)) }));
}

/** Lengths of dashes and gaps in turn, the first a dash, which may be of no length. */
function dashesOf(on: boolean[]): string {
  const lengths: number[] = [];
  let [dash, length] = [true, 0];
  for (const each of on) {
    if (each === dash) length++;
    else {
      lengths.push(length);
      [dash, length] = [each, 1];
    }
  }
  lengths.push(length);
  // A pattern of dashes is whole with a gap at its end.
  if (lengths.length % 2) lengths.push(0);
  return lengths.join(' ');
}

/** Hairlines between the patches of a frame, for frames large enough to show them. */
export const seams: string =
  Array.from({ length: COLUMNS - 1 }, (_, index) => `M${index + 1} 0v${ROWS}`).join('') +
  Array.from({ length: ROWS - 1 }, (_, index) => `M0 ${index + 1}h${COLUMNS}`).join('');
