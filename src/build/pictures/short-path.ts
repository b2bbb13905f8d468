/** How many numbers each command takes. */
const arity: Record<string, number> = { M: 2, L: 2, Q: 4, C: 6, Z: 0 };

/**
 * The same path in relative coordinates of few digits: about half as long.
 * @param path absolute M, L, Q, C and Z, each command written out
 * @param decimals digits kept after the point; rounding does not add up
 */
export function shortPath(path: string, decimals: number): string {
  const unit = 10 ** decimals;
  const grid = (value: number) => Math.round(value * unit);
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let last = '';
  let short = '';
  for (const [, command = '', list = ''] of path.matchAll(/([MLQCZ])([^MLQCZ]*)/g)) {
    if (command === 'Z') {
      [x, y] = [startX, startY];
      short += 'z';
      last = 'z';
      continue;
    }
    const numbers = list
      .trim()
      .split(/[\s,]+/)
      .map((text) => grid(Number(text)));
    if (numbers.length !== arity[command]) throw new Error(`Unexpected path: ${command}${list}`);
    const steps = numbers.map((number, i) => (number - (i % 2 ? y : x)) / unit);
    [x, y] = [numbers.at(-2)!, numbers.at(-1)!];
    if (command === 'M') [startX, startY] = [x, y];
    const name =
      command === 'L' && steps[0] === 0
        ? 'v'
        : command === 'L' && steps[1] === 0
          ? 'h'
          : command.toLowerCase();
    const kept = name === 'v' ? [steps[1]!] : name === 'h' ? [steps[0]!] : steps;
    short += joined(name === last ? '' : name, kept);
    last = name === 'm' ? 'l' : name;
  }
  return short;
}

/** A command and its numbers with no more blanks than needed. */
function joined(name: string, numbers: number[]): string {
  return numbers.reduce((text, number, i) => {
    const digits = String(number).replace(/^(-?)0\./, '$1.');
    const apart = (i === 0 && name) || digits.startsWith('-') ? '' : ' ';
    return text + apart + digits;
  }, name);
}
