/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * The seed that `SEED` in the environment names: a number, or `any` for one that nobody has tried.
 * @param usual where it names none; always the same number, where a whole run is to say the same each time
 * @throws when it names something else
 */
export function seedOf(usual: number): number {
  const { SEED } = process.env;
  if (SEED === 'any') return Date.now() % 1_000_000;
  const seed = Number(SEED ?? usual);
  if (!Number.isInteger(seed)) throw new Error(`SEED is a whole number or “any”, not “${SEED}”`);
  return seed;
}
