import type { PlacedEdge } from '../edges.ts';
import type { NetworkLayout } from '../layout.ts';
import type { NetworkNode, NetworkWords } from '../types.ts';
import { kindSaid, tsinghuaSaid } from '../node-words.ts';
import { say } from '../words.ts';
import { tiesRound } from './round.ts';
import { turnedTo, type Walk } from './walk.ts';

type Picture = Pick<NetworkLayout, 'nodes' | 'edges'>;

/** As much as one announcement may hold. Characters. */
export const MOST = 120;

const nameOf = ({ name, said }: NetworkNode): string => name?.text ?? said;

const tiesOf = (id: string, picture: Picture, words: NetworkWords): string => {
  const n = tiesRound(id, picture).length;
  return say(words, n === 0 ? 'walk-ties-none' : n === 1 ? 'walk-ties-single' : 'walk-ties', { n });
};

/**
 * A node in words: name, kind, ties shown, tie to Tsinghua. Patterns `walk-arrived` {name} {kind} {ties} {tie},
 * `walk-arrived-core` without a tie to itself, `walk-ties` {n}, `node-is-{kind}`, `node-tie-{tie}`.
 */
export function nodeSaid(node: NetworkNode, picture: Picture, words: NetworkWords): string {
  const kind = kindSaid(words, node);
  const ties = tiesOf(node.id, picture, words);
  const tie = tsinghuaSaid(words, node);
  const key = tie ? 'walk-arrived' : 'walk-arrived-core';
  return fitted(nameOf(node), (name) => say(words, key, { name, kind, ties, tie: tie ?? '' }));
}

/** A node's name and what it is, in short: pattern `walk-hint` {name} {kind} {n}. */
export const hintOf = (node: NetworkNode, picture: Picture, words: NetworkWords): string =>
  say(words, 'walk-hint', {
    name: nameOf(node),
    kind: kindSaid(words, node),
    n: tiesRound(node.id, picture).length,
  });

/**
 * The tie turned to as a sentence, with its date and how well it is known where it is not simply stated, and its
 * place among the ties of the node; undefined where none is turned to. Patterns `walk-tie` {said} {n} {all},
 * `walk-part` {said} {more}.
 * @param most characters it may have
 */
export function tieSaid(walk: Walk, picture: Picture, words: NetworkWords, most = MOST): string | undefined {
  const turned = turnedTo(walk, picture);
  if (!turned) return undefined;
  const { placed, index, of } = turned;
  const parts = partsOf(placed, words);
  const fill = (sentence: string) =>
    say(words, 'walk-tie', {
      said: parts.reduce((said, more) => say(words, 'walk-part', { said, more }), sentence),
      n: index + 1,
      all: of,
    });
  return fitted(placed.edge.said, fill, most);
}

/** What is added to a sentence: doubt, then date. */
function partsOf({ edge: { evidence, when } }: PlacedEdge, words: NetworkWords): string[] {
  const plain = evidence === 'stated' || evidence === 'derived' || evidence === 'counted';
  return [...(plain ? [] : [say(words, `evidence-${evidence}`)]), ...(when ? [when] : [])];
}

/** A pattern filled with a text that gives way where it gets too long: what it has in brackets goes, then its end. */
function fitted(text: string, fill: (text: string) => string, most = MOST): string {
  const whole = fill(text);
  if (whole.length <= most) return whole;
  const bare = text.replace(/\s*[(（][^()（）]*[)）]$/u, '');
  const over = fill(bare).length - most;
  return fill(over > 0 ? `${bare.slice(0, -over - 1)}…` : bare);
}
