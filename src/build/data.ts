/** What a scene draws, for machines and spreadsheets: what stands at /data/{scene}.json and /data/{scene}.csv. */
import { csv } from '#facts/csv.ts';
import type { Bilingual, Fact, Lang, Source } from '#facts/types.ts';
import type { Column } from '#charts/types.ts';
import { scenes } from '#story/index.ts';
import { chartLabel } from '#story/chart-labels.ts';
import { labels } from '#story/labels.ts';
import { addressOf, chartPath } from './addresses.ts';
import { factsWithInputs } from './facts-with-inputs.ts';
import { register } from './register.ts';
import { licence, siteUrl } from './site.ts';
import { resolvedScenes, type ResolvedScene } from './story-page.ts';

/** Raised when a field of the data changes its meaning or goes away. */
const version = 1;

/** How a chart's table shows that a row has nothing in a column. */
const NOTHING = '–';

/** A scene as data. Cells are in the order of the columns; null where a row has nothing there. */
export interface SceneData {
  version: number;
  scene: string;
  title: Bilingual;
  /** The page that shows it. */
  address: Bilingual;
  licence: string;
  /** Where the whole register stands. */
  register: string;
  /** Its steps in order, with the facts that their words cite. */
  steps: { id: string; title: Bilingual; facts: string[] }[];
  columns: { id: Column; en: string; zh: string }[];
  rows: { id: string; en: (string | null)[]; zh: (string | null)[]; facts: string[] }[];
  /** All facts that steps and rows name, and what sums among them are made of, as in /facts.json. */
  facts: Fact[];
  /** The articles that these facts come from. */
  sources: Source[];
}

/** Every scene has its data. */
export const dataEntries = () => scenes.map(({ id }) => ({ scene: id }));

/** @throws when there is no such scene, or its tables do not match */
export async function sceneData(id: string): Promise<SceneData> {
  const [en, zh] = await Promise.all([sceneIn('en', id), sceneIn('zh', id)]);
  const inBoth = (text: (lang: Lang) => string): Bilingual => ({ en: text('en'), zh: text('zh') });
  const tables = { en: en.module.table(en.stage.data), zh: zh.module.table(zh.stage.data) };
  const steps = en.told.steps.map((step, index) => ({
    id: step.id,
    title: { en: step.said, zh: zh.told.steps[index]?.said ?? '' },
    facts: step.facts,
  }));
  const rows = tables.en.rows.map(({ id: row, cells, facts }, index) => {
    const other = tables.zh.rows[index];
    if (other?.id !== row) throw new Error(`scene “${id}”: its tables differ at row “${row}”`);
    return { id: row, en: cells.map(filled), zh: other.cells.map(filled), facts };
  });
  const facts = factsWithInputs(
    register,
    [...steps, ...rows].flatMap((one) => one.facts),
  );
  return {
    version,
    scene: id,
    title: inBoth((lang) => chartLabel(id)[lang]),
    address: inBoth((lang) => addressOf(lang, chartPath(id))),
    licence,
    register: `${siteUrl}/facts.json`,
    steps,
    columns: tables.en.columns.map((column) => ({
      id: column,
      ...inBoth((lang) => labels[lang].columns[column]),
    })),
    rows,
    facts,
    sources: register.sources.filter((source) => facts.some((fact) => fact.source === source.id)),
  };
}

/**
 * The rows as a table: id, every column in English and in Chinese, fact ids. It begins with a byte order mark, without
 * which Excel takes Chinese for something else.
 */
export function toDataCsv({ columns, rows }: SceneData): string {
  const header = ['id', ...columns.flatMap(({ id }) => [`${id}_en`, `${id}_zh`]), 'facts'];
  const lines = rows.map(({ id, en, zh, facts }) => [
    id,
    ...columns.flatMap((_, index) => [en[index], zh[index]]),
    facts,
  ]);
  return `\ufeff${csv(header, lines)}`;
}

const filled = (cell: string): string | null => (cell === NOTHING ? null : cell);

async function sceneIn(lang: Lang, id: string): Promise<ResolvedScene> {
  const found = (await resolvedScenes(lang)).find(({ stage }) => stage.id === id);
  if (!found) throw new Error(`the story has no scene “${id}”`);
  return found;
}
