import type { NetworkData, NetworkView } from '#charts/network/types.ts';
import type { Desk } from '#stage/scene.ts';
import { groundWords } from './network-ground.ts';

/** The one network that `institute`, `walk` and `rush` share: the same nodes, in another place each time. */
export function campusNetwork(desk: Desk): NetworkData {
  const ground = Object.entries(groundWords[desk.lang]).map(([id, text]) => [
    id,
    text
      .replace('{radius}', desk.figure('within-three-km', 'short'))
      .replace('{walk}', desk.figure('baai-walk', 'short')),
  ]);
  return desk.network(['growth', 'hub', 'street', 'town', 'rush'], Object.fromEntries(ground));
}

/** The lanes of `growth` that this chapter uses: nobody in it is an investor. */
export const lanes = ['lane-lab', 'lane-person', 'lane-company', 'lane-model'];

/** Ids of the ties between nodes, but for some. */
export function tiesAmong(desk: Desk, nodes: string[], except: string[] = []): string[] {
  return campusNetwork(desk)
    .edges.filter(({ id, from, to }) => nodes.includes(from) && nodes.includes(to) && !except.includes(id))
    .map(({ id }) => id);
}

/** A number at the foot of a picture, with what it counts. */
export const counter = (
  desk: Desk,
  fact: string,
  said: string,
  evidence: NonNullable<NetworkView['counters']>[number]['evidence'],
): NonNullable<NetworkView['counters']>[number] => ({
  id: `count-${fact}`,
  number: desk.text(desk.figure(fact, 'short'), 'number'),
  spoken: desk.figure(fact),
  said: desk.text(said, 'note'),
  facts: [fact],
  evidence,
});
