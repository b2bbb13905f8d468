import { degree, graphOf } from '../graph.ts';
import type { NetworkLayout } from '../layout.ts';
import type { NetworkData, NetworkNode } from '../types.ts';
import { say } from '../words.ts';
import { lineOf, type TieLine } from './ties.ts';

/** Somebody in the list; several where they are counted and not named. */
export interface Listed {
  ids: string[];
  node: NetworkNode;
  ties: TieLine[];
}

/** Those who hang together in the picture. */
export interface Group {
  title: string;
  listed: Listed[];
}

type Shown = Pick<NetworkLayout, 'arrangement' | 'shape' | 'nodes' | 'edges'>;

/** The node the network is told from. */
const CORE = 'tsinghua';

/**
 * The picture as a list: everybody in it in reading order, group by group from Tsinghua on, those without a tie in the
 * picture last.
 */
export function groupsOf(data: NetworkData, { arrangement, shape, nodes, edges }: Shown): Group[] {
  const walk = data.arrangements[arrangement]?.[shape].walk ?? [];
  const at = new Map(walk.map((id, index) => [id, index]));
  const here = nodes
    .map(({ node }) => node)
    .toSorted((a, b) => (at.get(a.id) ?? walk.length) - (at.get(b.id) ?? walk.length));
  const ties = edges.map(({ edge }) => edge);
  const graph = graphOf(ties);
  const groups: NetworkNode[][] = [];
  const alone: NetworkNode[] = [];
  const taken = new Set<string>();
  for (const { id } of here) {
    if (taken.has(id)) continue;
    const reached = new Set([id]);
    for (const one of reached) for (const { to } of graph.get(one) ?? []) reached.add(to);
    for (const one of reached) taken.add(one);
    const group = here.filter((node) => reached.has(node.id));
    if (group.length > 1) groups.push(group);
    else alone.push(...group);
  }
  const titled = (group: NetworkNode[]): string => {
    if (group.some(({ id }) => id === CORE)) return say(data.words, 'tool-group-tsinghua');
    const most = Math.max(...group.map(({ id }) => degree(graph, id)));
    const middle = group.find(({ id }) => degree(graph, id) === most);
    return say(data.words, 'tool-group', { name: middle?.name?.text ?? middle?.said ?? '' });
  };
  const listed = (group: NetworkNode[]): Listed[] => {
    const all: Listed[] = [];
    for (const node of group) {
      const like = node.kind === 'counted' && all.find((one) => one.node.said === node.said);
      const own = ties.filter(({ from, to }) => from === node.id || to === node.id);
      if (like) like.ids.push(node.id);
      else all.push({ ids: [node.id], node, ties: own.map((tie) => lineOf(data, tie)) });
    }
    return all;
  };
  return [
    ...groups.map((group) => ({ title: titled(group), listed: listed(group) })),
    ...(alone.length ? [{ title: say(data.words, 'tool-group-alone'), listed: listed(alone) }] : []),
  ];
}
