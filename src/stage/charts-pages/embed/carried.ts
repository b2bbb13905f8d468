import type { PageLang } from '#facts/types.ts';
import type { EmbedLabels } from '../labels.ts';

/** A release that has the chart. */
export interface Pin {
  version: string;
  /** Paths of its embeds below its root: `en/embed/boom/`, `en/embed/boom/fall/`. */
  embeds: string[];
}

/** What can be said of a chart in a snippet. */
export interface ChartTold {
  scene: string;
  /** Absolute address of the site, with a slash at the end. */
  site: string;
  /** Language of the page. */
  lang: PageLang;
  /** The step whose picture stands for the whole. */
  shows: string;
  /** What it says in each language it may be embedded in. */
  languages: {
    lang: PageLang;
    name: string;
    title: string;
    /** In order; `alt` says what the picture shows. */
    steps: { id: string; said: string; alt: string }[];
  }[];
  /** Pixels of every picture. */
  picture: { width: number; height: number };
  /** Releases that it can be pinned to, the newest first. */
  pins: Pin[];
}

/** A chart as its page carries it for the dialog: plain JSON. */
export interface CarriedChart extends ChartTold {
  labels: EmbedLabels;
}

/** The carried chart as an element: `<` is escaped so that no text can close it. */
export const carriedElement = (chart: CarriedChart): string =>
  `<script type="application/json" id="chart">${JSON.stringify(chart).replaceAll('<', '\\u003c')}</script>`;

/** The chart that a page carries. @throws when it carries none */
export function readCarried(page: Document): CarriedChart {
  const json = page.getElementById('chart')?.textContent;
  if (!json) throw new Error('the page carries no chart');
  return JSON.parse(json) as CarriedChart;
}
