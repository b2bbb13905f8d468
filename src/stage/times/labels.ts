import type { ExploreWords } from '#charts/timeline/explore/types.ts';

/** Words of the timeline's page; names in braces are replaced. */
export interface TimesLabels {
  /** The page's name, and what leads to it from elsewhere. */
  title: string;
  /** `{n}` events, `{from}` and `{to}`: the first year and the last. */
  intro: string;
  description: string;
  /** Names of the categories: their lanes and the filter. */
  categories: Record<string, string>;
  /** On the stretch that no article has seen. */
  ahead: string;
  counts: ExploreWords;
  filter: {
    bar: string;
    search: string;
    hint: string;
    category: string;
    /** `{n}` `{all}` */
    count: string;
    /** `{all}`: nothing is left out. */
    whole: string;
    none: string;
    reset: string;
  };
  zoom: {
    group: string;
    in: string;
    out: string;
    whole: string;
    earlier: string;
    later: string;
    /** Over the stretches of time to go to at once. */
    stretches: string;
    /** Names of the stretches, by their ids. */
    names: Record<Stretch, string>;
  };
  picture: {
    name: string;
    /** What the picture is, for those who hear it. */
    role: string;
    help: string;
    /** Keys, printed under the picture; `{in}` `{out}` `{whole}` `{end}` are keys. */
    keys: string;
    /** How to move it by hand. */
    hand: string;
    /** What is shown: `{from}` to `{to}`. */
    span: string;
    /** Said after a change: `{span}`, `{n}` of `{all}` events in sight. */
    said: string;
    /** Said of an event one has come to: `{title}` `{when}` `{lane}` `{n}` `{all}`. */
    stood: string;
    /** There is nothing further that way. */
    end: string;
    left: string;
    /** `{named}` of `{n}` marks in sight are named; the second where all are. */
    named: [string, string];
    /** Name of the picture without a script. */
    still: string;
  };
  list: {
    title: string;
    lead: string;
    show: string;
    /** `{title}`: name of the button. */
    showOne: string;
    /** Date: the article says “around”. */
    about: string;
    forecast: string;
    who: string;
    sources: string;
    colon: string;
    /** Between remarks. */
    comma: string;
    /** Name of the link to an event itself: `{title}`. */
    linkTo: string;
  };
}

/** Stretches of time to go to at once, by name. */
export const stretches = {
  rush: ['2023-01-01', '2024-07-01'],
  winter: ['2023-12-01', '2024-06-01'],
  days: ['2024-02-08', '2024-02-24'],
} as const;
export type Stretch = keyof typeof stretches;
