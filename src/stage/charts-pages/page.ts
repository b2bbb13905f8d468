/** What the gallery of charts and a chart's own page are made of, in one language. */
import type { Table } from '#charts/types.ts';
import type { PageLang } from '#facts/types.ts';
import type { Citations } from '../cite/citations.ts';
import type { PageLabels } from '../page-labels.ts';
import type { Chapter, Sky } from '../scene.ts';
import type { PageLanguage } from '../story-page.ts';
import type { CarriedChart } from './embed/carried.ts';
import type { ChartsLabels } from './labels.ts';

/** The parts of a chart's page below its pictures, in order; each name is also the part's fragment. */
export const chartSections = ['embed', 'downloads', 'cite', 'data', 'sources'] as const;

/** What both kinds of page share. */
export interface ChartsFrame {
  lang: PageLang;
  languages: PageLanguage[];
  labels: PageLabels & { chapters: Record<Chapter, string> };
  words: ChartsLabels;
  /** "Published …, updated …". */
  published: string;
}

/** A picture of the build; `src` is relative to the page. */
export interface Picture {
  src: string;
  width: number;
  height: number;
  alt: string;
}

/** One chart as the gallery shows it. */
export interface GalleryChart {
  scene: string;
  name: string;
  sky: Sky;
  /** "6 steps". */
  steps: string;
  picture: Picture;
}

/** `/{lang}/charts/` */
export interface GalleryPage extends ChartsFrame {
  chapters: { id: string; name: string; charts: GalleryChart[] }[];
}

/** One step as a chart's page shows it. */
export interface ChartStep {
  id: string;
  /** "3 of 6". */
  number: string;
  /** HTML with its figures as links. */
  headline: string;
  /** The same as text. */
  said: string;
  picture: Picture;
}

/** `/{lang}/charts/{scene}/` */
export interface ChartPage extends ChartsFrame {
  scene: string;
  name: string;
  sky: Sky;
  chapter: string;
  steps: ChartStep[];
  /** The step that stands for the whole. */
  shows: string;
  table: Table;
  /** One line an article. */
  sources: string[];
  citations: Citations;
  /** The plain snippet. */
  snippet: string;
  /** What the dialog that makes snippets needs. */
  carried: CarriedChart;
}
