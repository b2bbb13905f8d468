/** What the Chinese masters hold. */
export interface ChineseCharacters {
  /** A master without one of these is of no use. */
  needed: string[];
  /** Taken where the packages have them: they lack some three dozen very rare ones. */
  welcome: string[];
}

/**
 * GB 2312, the national standard set: 3,755 everyday characters and 3,008 rarer ones.
 * @param more characters needed beyond the everyday ones
 */
export function chineseCharacters(more: string): ChineseCharacters {
  return {
    needed: [...rows(0xb0, 0xd6), ...rows(0xd7, 0xd7, 0xf9), ...more.replaceAll(/[\n\r]/g, '')],
    welcome: rows(0xd8, 0xf7),
  };
}

/** The characters of some rows of the two-byte code, up to a cell of each. */
function rows(first: number, last: number, lastCell = 0xfe): string[] {
  const decoder = new TextDecoder('gbk');
  const found: string[] = [];
  for (let row = first; row <= last; row++) {
    for (let cell = 0xa1; cell <= lastCell; cell++) found.push(decoder.decode(Uint8Array.of(row, cell)));
  }
  return found;
}
