const hex = (code: number) => code.toString(16).toUpperCase();

/**
 * Characters as a CSS `unicode-range`.
 * @param characters by code point
 * @param options `wholeHanBlock` names the block of Chinese characters instead of each one: short, where
 *   another face of the family goes before this one
 */
export function unicodeRange(characters: string[], options: { wholeHanBlock: boolean }): string {
  const isHan = (code: number) => code >= 0x4e00 && code <= 0x9fff;
  const codes = characters.map((character) => character.codePointAt(0)!);
  const listed = options.wholeHanBlock ? codes.filter((code) => !isHan(code)) : codes;
  const runs: [number, number][] = [];
  for (const code of listed) {
    const run = runs.at(-1);
    if (run && run[1] === code - 1) run[1] = code;
    else runs.push([code, code]);
  }
  if (listed.length < codes.length) runs.push([0x4e00, 0x9fff]);
  return runs.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(',');
}
