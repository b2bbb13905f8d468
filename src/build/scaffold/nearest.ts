/** How many letters have to be put in, taken out or changed to make one word of another. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1];
    for (let at = 1; at <= to.length; at++) {
      const changed = (row[at - 1] ?? 0) + Number(letter !== to[at - 1]);
      next.push(Math.min(changed, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}

/** How far a name is from what was asked for: words in common bring it nearer, whichever order they stand in. */
function farness(asked: string, name: string): number {
  const words = new Set(asked.split('-'));
  const common = name
    .split('-')
    .filter((word) => words.has(word))
    .join('').length;
  return distance(asked, name) - 2 * common;
}

/** The names that come nearest to one that is not among them, best first. */
export const nearest = (asked: string, names: readonly string[], most = 5): string[] =>
  names
    .map((name) => ({ name, far: farness(asked, name) }))
    .sort((one, other) => one.far - other.far || (one.name < other.name ? -1 : 1))
    .slice(0, most)
    .map(({ name }) => name);
