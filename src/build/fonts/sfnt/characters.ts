import { readCmap } from './cmap.ts';
import { readTables, table } from './tables.ts';

/** The characters a TrueType file draws, by code point. */
export function charactersOf(file: Buffer): string[] {
  return [...readCmap(table(readTables(file), 'cmap')).keys()]
    .sort((a, b) => a - b)
    .map((code) => String.fromCodePoint(code));
}
