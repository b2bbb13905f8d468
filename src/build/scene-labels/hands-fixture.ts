import type { StageScene } from '#stage/story.ts';

/** What a view may offer the reader, in any chart. */
interface Offers {
  choices?: { of: { id: string }[] };
  /** A card's price and a number of cards. */
  reckon?: boolean;
  /** Length of a clip and number of tries. */
  sets?: string[];
  /** Articles to take away. */
  articles?: boolean;
}

/** The longest words that numbers can make are those at the ends. */
const bills = [{ price: 0 }, { price: 1e9 }, { price: 244_800, cards: 1 }];
const clips = [
  { seconds: 1, tries: 1 },
  { seconds: 7, tries: 3 },
  { seconds: 60, tries: 10 },
];

/** A step as it is told, and in the other ways the reader may choose to see it. */
export function handsOf({ view }: StageScene['steps'][number], data: StageScene['data']): (object | null)[] {
  const { choices, reckon, sets, articles } = view as Offers;
  const sources = articles && 'articles' in data ? data.articles.map(({ id }) => id) : [];
  return [
    null,
    ...(choices?.of ?? []).map(({ id }) => ({ choice: id })),
    ...(reckon ? bills : []),
    ...(sets ? clips : []),
    ...sources.map((id) => ({ off: [id] })),
    ...(sources.length ? [{ off: sources }] : []),
  ];
}
