import { ASCENT, DESCENT, type Block } from '../labels/block.ts';
import { growth, voiceSize } from '../labels/voice.ts';
import type { Emphasis, Size, Text } from '../types.ts';
import type { Area } from './areas.ts';
import type { Field } from './field.ts';
import { degree, order, type Graph } from './graph.ts';
import type { PlacedNode } from './nodes.ts';
import type { Shown } from './shown.ts';
import type { ArrangementName } from './types.ts';

/** From one line of a name to the next, in em: tighter than a name over a note. */
const LEADING = 1.08;

/** The lines of a label one below the other, each in its own font size in pixels. */
export function nameBlock(lines: readonly Text[], sizes: number[]): Block {
  const baselines: number[] = [];
  sizes.forEach((size, index) =>
    baselines.push(index ? (baselines[index - 1] ?? 0) + size * LEADING + 1 : size * ASCENT),
  );
  return {
    width: Math.max(0, ...lines.map(({ em }, index) => em * (sizes[index] ?? 0))),
    height: (baselines.at(-1) ?? 0) + (sizes.at(-1) ?? 0) * DESCENT,
    baselines,
    sizes,
  };
}

/** One way to write a label. */
export interface Form {
  lines: Text[];
  block: Block;
  /** How little this way is liked. */
  cost: number;
}

/** A node that wants its name written. */
export interface Site {
  placed: PlacedNode;
  forms: Form[];
  /** Must have a label: the step speaks of it. */
  must: boolean;
  /** Gets its label after all others, and moves none that must stay: the reader's own choice. */
  late: boolean;
  emphasis: Emphasis;
}

/** Arrangements that tell where somebody is: when they began is no news there. */
const sketches = new Set<ArrangementName>(['street', 'town']);
/** Names wider than this, in pixels, are better folded. */
const FOLD = { wide: 92, narrow: 62 };
const LEAST = 12;

/** Font size of a name. */
export function nameSize({ narrow }: Field, { width }: Size, strong: boolean, count: number): number {
  const grown = growth(width);
  if (narrow) return strong ? 12.5 : LEAST;
  const plain = count > 90 ? LEAST : 13;
  return Math.round((strong ? plain + 1 : plain) * grown * 2) / 2;
}

/**
 * Who wants a label, the most needed first: what the step speaks of, what the reader holds, then those with many
 * ties; on a phone no more than it has room for.
 */
export function sitesOf(
  shown: Shown,
  nodes: readonly PlacedNode[],
  areas: readonly Area[],
  { field, graph, arrangement }: { field: Field; graph: Graph; arrangement: ArrangementName },
  frame: Size,
): Site[] {
  const named = nodes.flatMap((placed): (Site & { rank: number })[] => {
    const { node, emphasis, held } = placed;
    if (!node.name) return [];
    const told = shown.told.has(node.id);
    const ties = degree(graph, node.id);
    const area = areas.find(({ id }) => id === node.id);
    const must =
      told || Boolean(area) || Boolean(placed.bar) || (shown.outside.has(node.id) && !isLow(frame));
    const quiet = emphasis === 0 && !must ? -3 : 0;
    const rank = (must ? 8 : ties >= 4 ? 2 : 1) + quiet + 0.03 * ties;
    return [
      {
        placed,
        forms: formsOf(placed, area, field, frame, {
          count: nodes.length,
          brief: shown.outside.has(node.id) && !told,
          dated: !sketches.has(arrangement) && !field.narrow && !isLow(frame),
        }),
        must: must || held || emphasis === 2,
        late: !must && (held || emphasis === 2),
        emphasis,
        rank,
      },
    ];
  });
  const sorted = named.sort(
    (one, other) =>
      Number(one.late) - Number(other.late) ||
      other.rank - one.rank ||
      order(one.placed.node.id, other.placed.node.id),
  );
  const cap = mostLabels(sorted.length, field, frame);
  return sorted.filter(({ must }, index) => must || index < cap);
}

/** How many names a frame takes before they become a text. */
function mostLabels(count: number, { narrow }: Field, { width, height }: Size): number {
  const room = (width * height) / growth(width) ** 2;
  if (!narrow) return Math.max(24, Math.round(room / 4000));
  const few = Math.max(8, Math.round(room / 9400));
  return count <= few * 1.4 ? count : few;
}

/** Frames lower than this have room for what the step speaks of, and for no dates. */
const isLow = ({ height }: Size): boolean => height < 240;

function formsOf(
  { node, emphasis }: PlacedNode,
  area: Area | undefined,
  field: Field,
  frame: Size,
  { count, brief, dated }: { count: number; brief: boolean; dated: boolean },
): Form[] {
  const { name, folded, short, when } = node;
  if (!name) return [];
  const strong = emphasis === 2;
  const size = nameSize(field, frame, strong, count);
  const note = Math.max(LEAST, voiceSize('note', frame.width) - 0.5);
  const form = (texts: Text[], cost: number): Form => ({
    lines: texts,
    block: nameBlock(
      texts,
      texts.map(({ voice }) => (voice === 'name' || voice === 'figure' ? size : note)),
    ),
    cost,
  });
  const limit = field.narrow ? FOLD.narrow : FOLD.wide * growth(frame.width);
  const isWide = name.em * size > limit;
  const names: [Text[], number][] = [[[name], isWide ? 0.5 : 0]];
  if (folded) names.push([folded, isWide ? 0 : 0.35]);
  if (short) names.push([[short], field.narrow || brief ? 0 : 0.9]);
  if ((field.narrow || brief) && short && names[0]) names[0][1] += 0.6;
  const second = area?.said ?? (strong && dated && node.kind === 'company' ? when : undefined);
  const full = second
    ? [
        ...names.map(([texts, cost]) => form([...texts, second], cost)),
        ...names.map(([texts, cost]) => form(texts, cost + 1.2)),
      ]
    : names.map(([texts, cost]) => form(texts, cost));
  return full.sort((one, other) => one.cost - other.cost);
}
