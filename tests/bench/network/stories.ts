/** The networks that the benchmark changes the view of, each as a scene that the story's own figure can show. */
import { arrangedSynth } from '#build/arrange/synthetic.ts';
import { tiesIn, visibleIn } from '#build/arrange/index.ts';
import { textOf } from '#build/fonts/measure.ts';
import { networkData } from '#build/network-data.ts';
import { register } from '#build/register.ts';
import { graphOf, degree } from '#charts/network/graph.ts';
import type { ArrangementName, NetworkData, NetworkView } from '#charts/network/types.ts';
import type { StageScene } from '#stage/story.ts';
import { labels } from '#story/labels.ts';
import { networkNames } from '#story/network-names.ts';
import { networkWords } from '#story/network-words.ts';

/** One network to look at: in two arrangements, then with one of its nodes selected. */
export interface NetworkStory {
  scene: StageScene<'network'>;
  /** Who is selected. */
  selected: string;
}

const STEPS = ['growth', 'whole'] as const satisfies ArrangementName[];

const sceneOf = (
  data: NetworkData,
  view: (step: (typeof STEPS)[number]) => NetworkView,
): NetworkStory['scene'] => ({
  id: 'network',
  chapter: 'tsinghua',
  sky: 'tsinghua',
  figure: 'network',
  chart: 'network',
  data,
  steps: STEPS.map((id) => ({
    id,
    view: view(id),
    caption: { title: id, note: '' },
    key: [],
    cited: '',
  })),
});

/** The network of the register as the scenes of the story have it. They themselves can only be read by the build. */
function networkOf(arrangements: ArrangementName[]): NetworkData {
  const signs = Object.entries(labels.en.signs).map(([sign, text]) => [`sign-${sign}`, text]);
  const words = { ...networkWords.en, ...Object.fromEntries(signs) };
  return networkData(register, 'en', arrangements, { words, names: networkNames, ground: {}, text: textOf });
}

/** Everybody of the register: 140 nodes with all their ties. */
export function realStory(): NetworkStory {
  const data = networkOf([...STEPS]);
  const view = (arrangement: (typeof STEPS)[number]): NetworkView => ({
    arrangement,
    nodes: visibleIn(arrangement),
    edges: tiesIn(arrangement),
    emphasis: [],
  });
  return { scene: sceneOf(data, view), selected: 'zhipu' };
}

/** Ties that a picture of a very large network shows: those of its best connected nodes. */
const MOST_TIES = 300;

/**
 * A generated network. So many ties are a tangle wherever they lie: the picture has all nodes, and of the ties
 * those between the nodes with most ties.
 */
export function synthStory(nodes: number, edges: number, seed: number): NetworkStory {
  const { words } = networkOf([]);
  const made = arrangedSynth(nodes, edges, seed);
  const graph = graphOf(made.edges);
  const weight = ({ from, to }: { from: string; to: string }) =>
    Math.min(degree(graph, from), degree(graph, to));
  const shown = made.edges
    .toSorted((one, other) => weight(other) - weight(one))
    .slice(0, MOST_TIES)
    .map(({ id }) => id);
  const [busiest] = made.nodes.toSorted((one, other) => degree(graph, other.id) - degree(graph, one.id));
  const view = (arrangement: (typeof STEPS)[number]): NetworkView => ({
    arrangement,
    nodes: made.nodes.map(({ id }) => id),
    edges: shown,
    emphasis: [],
  });
  return {
    scene: sceneOf({ ...made, groundNames: {}, cites: {}, words }, view),
    selected: busiest?.id ?? '',
  };
}
