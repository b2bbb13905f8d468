import { traditional } from '../../traditional.ts';

/** What the Chinese masters hold. */
export interface ChineseCharacters {
  /** A master without one of these is of no use. */
  needed: string[];
  /** Taken where the packages have them: they lack a few dozen very rare ones. */
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

/**
 * The everyday characters of the standard set in their Traditional form, and the 5,401 everyday ones of Big5, the set of
 * Traditional Chinese: where one Simplified character stands for several, they are among these.
 * @param more what Simplified needs beyond the everyday ones
 * @param ours characters needed as they are
 */
export function traditionalCharacters(more: string, ours: string): ChineseCharacters {
  const everyday = chineseCharacters('').needed.map(traditional);
  return {
    needed: [...(traditional(more) + ours).replaceAll(/[\n\r]/g, '')],
    welcome: [...new Set([...everyday, ...big5()])],
  };
}

/** The everyday characters of Big5: from A440 to C67E. */
function big5(): string[] {
  const decoder = new TextDecoder('big5');
  const found: string[] = [];
  for (let lead = 0xa4; lead <= 0xc6; lead++)
    for (let trail = 0x40; trail <= (lead < 0xc6 ? 0xfe : 0x7e); trail++)
      if (trail <= 0x7e || trail >= 0xa1) found.push(decoder.decode(Uint8Array.of(lead, trail)));
  return found;
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
