import type { DrawnLabel } from '../labels/types.ts';
import type { Mark } from '../types.ts';
import type { NetworkLayout } from './layout.ts';

type Drawn = Pick<
  NetworkLayout,
  'arrangement' | 'nodes' | 'edges' | 'ground' | 'time' | 'areas' | 'counters' | 'remark'
>;

/** Everything visible by name, place and words: what two equal pictures have in common. */
export function marksOf(drawn: Drawn, labels: readonly DrawnLabel[]): Mark[] {
  const said = new Map(labels.map(({ id, lines }) => [id, lines.map(({ text }) => text).join(' | ')]));
  const { nodes, edges, ground, time, areas, counters, remark } = drawn;
  return [
    ...nodes.map(({ node, x, y, emphasis }): Mark => {
      const label = said.get(node.id);
      return { id: node.id, x, y, emphasis, ...(label !== undefined && { label }) };
    }),
    ...edges.map(({ edge, x, y, emphasis }): Mark => ({ id: edge.id, x, y, emphasis })),
    ...ground.map(({ id, box, word }): Mark => ({
      id: `ground:${drawn.arrangement}:${id}`,
      x: box.x,
      y: box.y,
      emphasis: 0,
      ...(word && { label: [word.text, word.second?.text].flatMap((line) => line?.text ?? []).join(' | ') }),
    })),
    ...time.map(({ id, x1, y1, word }): Mark => ({
      id: `time:${id}`,
      x: x1,
      y: y1,
      emphasis: 0,
      ...(word && { label: word.text.text }),
    })),
    ...areas.map(({ id, x, y, said: words }): Mark => ({
      id: `area:${id}`,
      x,
      y,
      emphasis: 2,
      label: words.text,
    })),
    ...counters.map(({ id, number, said: words }): Mark => ({
      id: `counter:${id}`,
      x: number.x,
      y: number.y,
      emphasis: 2,
      label: `${number.text.text} ${words.text.text}`,
    })),
    ...(remark
      ? [{ id: 'remark', x: remark.x, y: remark.y, emphasis: 1 as const, label: remark.text.text }]
      : []),
  ];
}
