import { tidy } from '../labels/boxes.ts';
import type { DrawnLabel } from '../labels/types.ts';
import { growth } from '../labels/voice.ts';
import { fieldOf } from '../network/field.ts';
import { layout as networkLayout, type NetworkLayout } from '../network/layout.ts';
import { placeOf } from '../network/nodes.ts';
import type { NetworkView } from '../network/types.ts';
import type { Size } from '../types.ts';
import { articlesOf, type PlacedArticle } from './articles.ts';
import { doubtsOf, type Doubt } from './doubts.ts';
import { networkView } from './network.ts';
import { planOf, type Plan } from './plan.ts';
import { offBits, remainsOf, type Remains } from './remains.ts';
import { storyOf, type StoryRow } from './story.ts';
import { sumsOf } from './sums.ts';
import type { SeamsData, SeamsHand, SeamsView } from './types.ts';

/** The whole network, and what it rests on. */
export interface SeamsPicture {
  plan: Plan;
  /** What the network shows, and how it is laid out within its own box. */
  view: NetworkView;
  network: NetworkLayout;
  /** Where those stood who are gone, as one outline; empty while nobody is. */
  gone: string;
  remains: Remains;
  doubts: Doubt[];
  story?: StoryRow;
  articles: PlacedArticle[];
}

/** Lays the network out with all that stands under or beside it. */
export function seamsOf(
  data: SeamsData,
  view: SeamsView,
  given: SeamsHand | null,
  frame: Size,
): { picture: SeamsPicture; labels: DrawnLabel[] } {
  const plan = planOf(frame);
  // Where no switch could put an article back, none is missing.
  const hand = plan.articles && view.articles ? given : given && { ...given, off: [] };
  const off = offBits(data, hand);
  const remains = remainsOf(data, off);
  const shown = networkView(data, view, hand);
  const network = networkLayout(data.network, shown, hand, plan.network);
  const doubts = plan.doubts && doubtsOf(data, network.edges, plan.doubts, frame);
  const articles = plan.articles && articlesOf(data, off, plan.articles, frame);
  return {
    picture: {
      plan,
      view: shown,
      network,
      gone: goneIn(data, shown, plan),
      remains,
      doubts: doubts?.doubts ?? [],
      ...(plan.story && { story: storyOf(remains, plan.story) }),
      articles: articles?.articles ?? [],
    },
    labels: [
      ...(doubts?.labels ?? []),
      ...(plan.sums ? sumsOf(data, remains, plan.sums, frame) : []),
      ...(articles?.labels ?? []),
    ],
  };
}

/** A small ring for everybody who is gone. */
function goneIn({ network }: SeamsData, view: NetworkView, plan: Plan): string {
  if (!view.absent) return '';
  const absent = new Set(view.absent);
  const { field, arrangement } = fieldOf(network, view, plan.network);
  const r = 1.8 * growth(plan.network.width);
  return network.nodes
    .filter(({ id }) => absent.has(id))
    .map(({ id }) => {
      const [x, y] = placeOf(id, arrangement, field, view);
      return `M${tidy(x - r)} ${tidy(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
    })
    .join('');
}
