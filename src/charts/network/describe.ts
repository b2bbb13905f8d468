import { graphOf, degree } from './graph.ts';
import { shownIn } from './shown.ts';
import type { NetworkData, NetworkEdge, NetworkView, NetworkWords } from './types.ts';
import { say } from './words.ts';

/** About as much as can be listened to. */
const MOST = 600;

/**
 * The picture in words, from the same data as the marks. Patterns of `data.words` it fills: `says-{arrangement}`;
 * `says-shown` {nodes} {edges}; `says-tsinghua` {stated} {implied}, or `-stated`, `-implied` where there is but one; `says-counted` {n}; `says-alone` {n};
 * `says-ties` {list}; `says-names` {list} with `says-many` {name} {n}; `says-more` {list} {n}; `says-areas` {list} with `says-area` {name} {said};
 * `says-word` {text} for words of the view's own; `says-counters` {list} with `says-counter` {number} {said}; `list` and `sentence` stand between parts. What may
 * be left out where there is none is left out. Throws when a view names what is unknown, or a pattern is missing.
 */
export function describe(data: NetworkData, view: NetworkView): string {
  const { words } = data;
  const { nodes, edges, visible, told } = shownIn(data, view, null);
  const here = nodes.filter(({ id }) => visible.has(id));
  const ties = edges.filter(({ id }) => visible.has(id));
  const graph = graphOf(data.edges);
  const names = new Map(data.nodes.map(({ id, name, said }) => [id, name?.text ?? said]));
  const nameOf = (id: string) => names.get(id) ?? id;
  const count = (test: (node: (typeof here)[number]) => boolean) => here.filter(test).length;
  const [stated, implied] = [count(({ tie }) => tie === 'stated'), count(({ tie }) => tie === 'implied')];
  const counted = count(({ kind }) => kind === 'counted');
  const alone = count(({ id, kind }) => kind !== 'counted' && degree(graph, id) === 0);
  const list = (texts: string[]) => texts.join(say(words, 'list'));
  const parts = [
    say(words, `says-${view.arrangement}`),
    say(words, 'says-shown', { nodes: here.length - counted, edges: ties.length }),
    ...tsinghuaSaid(words, stated, implied),
    ...(counted ? [say(words, 'says-counted', { n: counted })] : []),
    ...(alone ? [say(words, 'says-alone', { n: alone })] : []),
    ...Object.values(view.words ?? {}).map(({ text }) => say(words, 'says-word', { text })),
    ...(view.areas?.length
      ? [
          say(words, 'says-areas', {
            list: list(
              view.areas.map(({ id, said }) =>
                say(words, 'says-area', { name: nameOf(id), said: said.text }),
              ),
            ),
          }),
        ]
      : []),
    ...(view.counters?.length
      ? [
          say(words, 'says-counters', {
            list: list(
              view.counters.map(({ number, spoken = number.text, said }) =>
                say(words, 'says-counter', { number: spoken, said: said.text }),
              ),
            ),
          }),
        ]
      : []),
  ];
  const spoken = ties.filter(({ id }) => told.has(id));
  const tied = new Set(spoken.flatMap(({ from, to }) => [from, to]));
  // Without a tie of its own to speak of, a step speaks of the ties between those it stresses.
  const among = spoken.length ? spoken : ties.filter(({ from, to }) => told.has(from) && told.has(to));
  const named = numbered(
    words,
    here.filter(({ id }) => told.has(id) && !tied.has(id)).map(({ id }) => nameOf(id)),
  );
  const ending = (key: string, texts: string[]) => {
    if (!texts.length) return;
    const room = MOST - parts.join(say(words, 'sentence')).length;
    const kept = texts.filter((_, index) => list(texts.slice(0, index + 1)).length < room - 40);
    if (!kept.length) return;
    const more = texts.length - kept.length;
    const said = more ? say(words, 'says-more', { list: list(kept), n: more }) : list(kept);
    parts.push(say(words, key, { list: said }));
  };
  if (!spoken.length) ending('says-names', named);
  ending(
    'says-ties',
    among.map(({ said }: NetworkEdge) => said),
  );
  if (spoken.length) ending('says-names', named);
  return parts.join(say(words, 'sentence'));
}

/** How many are tied to Tsinghua, by how well it is known; nothing where nobody is. */
function tsinghuaSaid(words: NetworkWords, stated: number, implied: number): string[] {
  if (stated && implied) return [say(words, 'says-tsinghua', { stated, implied })];
  if (stated) return [say(words, 'says-tsinghua-stated', { stated })];
  return implied ? [say(words, 'says-tsinghua-implied', { implied })] : [];
}

/** Names in their order; what is called alike is said once, with its number. */
function numbered(words: NetworkWords, names: string[]): string[] {
  return [...new Set(names)].map((name) => {
    const n = names.filter((one) => one === name).length;
    return n > 1 ? say(words, 'says-many', { name, n }) : name;
  });
}
