import { say } from './say.ts';
import { remainsOf } from './remains.ts';
import type { SeamsData, SeamsView } from './types.ts';

/** Ways a tie can be in doubt, as the description counts them. */
const ways = ['implied', 'reported', 'claimed', 'disputed'] as const;

/**
 * The picture in words, from the same data as the marks. Patterns of `data.words` it fills: `says-seams` {names} {ties}
 * {doubts}, with `doubt-{evidence}` {n} each; `says-rests` {articles} {facts} {steps}; `says-corrected` {list} with
 * `says-correction` {topic} {printed} {held}; `says-sixteen` {number} {cells} {waves} {roads} {open} with `says-wave`
 * and `says-road` {name} {said}; `list` stands between items.
 */
export function describe(data: SeamsData, view: SeamsView): string {
  const { words, corrections, ending } = data;
  const list = (texts: string[]) => texts.join(say(words, 'list'));
  if (view.show === 'corrected')
    return say(words, 'says-corrected', {
      list: list(
        corrections.map(({ brief, printed, held }) =>
          say(words, 'says-correction', { topic: brief.text, printed: printed.text, held: held.text }),
        ),
      ),
    });
  if (view.show === 'sixteen')
    return say(words, 'says-sixteen', {
      number: ending.strip.number.text,
      cells: ending.strip.cells,
      open: ending.strip.open.text,
      waves: list(
        ending.waves.map(({ name, said }) => say(words, 'says-wave', { name: name.text, said: said.text })),
      ),
      roads: list(
        ending.roads.map(({ name, said }) => say(words, 'says-road', { name: name.text, said: said.text })),
      ),
    });
  const { names, ties, facts, steps } = remainsOf(data, 0);
  const doubts = ways.map((way) =>
    say(words, `doubt-${way}`, {
      n: data.network.edges.filter(({ evidence }) => evidence === way).length,
    }),
  );
  return [
    say(words, 'says-seams', { names: names.all, ties: ties.all, doubts: list(doubts) }),
    say(words, 'says-rests', { articles: data.articles.length, facts: facts.all, steps: steps.all }),
  ].join(say(words, 'sentence'));
}
