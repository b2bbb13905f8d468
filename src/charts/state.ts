import type { Mark } from './types.ts';

/**
 * A settled picture's state as one short word: a hash of its visible marks, whatever order they come in. Two equal
 * words mean the same picture at the same size, language and theme. (FNV-1a, 2 x 32 bits.)
 */
export function stateOf(marks: readonly Mark[]): string {
  const lines = marks.map(({ id, x, y, emphasis, label }) =>
    [id, x.toFixed(3), y.toFixed(3), emphasis, label ?? ''].join('|'),
  );
  const text = lines.sort().join('\n');
  return fnv(text, 0x811c9dc5) + fnv(text, 0x01000193);
}

function fnv(text: string, seed: number): string {
  let hash = seed;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
