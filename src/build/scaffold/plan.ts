import { category } from '#facts/vocabulary.ts';
import type { Bilingual, Fact, RegisterEvent } from '#facts/types.ts';
import type { Ask } from './ask.ts';
import { Fault } from './fault.ts';
import { inChartLabels, inIndex } from './listed.ts';
import { nearest } from './nearest.ts';
import { sceneFile } from './picture.ts';
import { placeOf, type Placed } from './place.ts';
import type { Standing } from './standing.ts';
import { wordsFile } from './words.ts';

/** A file as it will be. */
export interface PlannedFile {
  /** Below the project. */
  path: string;
  text: string;
}

/** What a new scene takes. */
export interface Plan {
  written: PlannedFile[];
  changed: PlannedFile[];
  placed: Placed;
  /** `scene/step`. */
  address: string;
}

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

function checkId(what: string, id: string): void {
  if (!ID.test(id))
    throw new Fault(
      `“${id}” cannot be the id of a ${what}: small letters, digits and single hyphens, a letter first.`,
    );
}

function checkFree(id: string, { scenes, chartLabels }: Standing): void {
  const taken = scenes.find((scene) => scene.id === id || scene.figure === id);
  if (taken)
    throw new Fault(
      taken.id === id
        ? `There is a scene “${id}” already: src/story/${taken.folder}.`
        : `“${id}” is what the picture of “${taken.id}” is called. Take another id.`,
    );
  if (new RegExp(`^ +'?${id}'?: \\{`, 'm').test(chartLabels))
    throw new Fault(
      `src/story/chart-labels.ts has a name for “${id}” already. Take another id, or remove it there.`,
    );
}

/** What to do about a fact that no event dates. */
function undated({ id, as_of, unit }: Fact, others: string[]): string {
  const dates = unit === 'date' ? 'value_of' : 'as_of';
  const first = as_of || unit === 'date' ? '' : '  # the fact needs an as_of first';
  return `No event dates “${id}”, so a line of years cannot show it. Add one to seeds/events.yaml:

- id: ${id}
  date: { ${dates}: ${id} }${first}
  category:  # ${category.options.join(', ')}
  title: { en: , zh: }
  facts: [${id}]

Or begin with a fact of its theme that has one: ${others.join(', ')}.`;
}

/** The fact to be told and the event that dates it. */
function subject(asked: string | undefined, standing: Standing): { fact: Fact; event: RegisterEvent } {
  const { register, told } = standing;
  const usable = new Map(
    register.events.flatMap((event) => event.facts.map((id) => [id, event] as const)).reverse(),
  );
  const ids = [...usable.keys()].filter((id) => register.fact(id).use !== 'sources-only');
  if (!asked) {
    const untold = ids.filter((id) => !told.has(id));
    throw new Fault(
      `Say which fact the scene begins with. These have a date and are not told yet: ${untold.sort().join(', ')}.`,
    );
  }
  const fact = register.facts.find(({ id }) => id === asked);
  if (!fact) {
    const all = register.facts.map(({ id }) => id);
    throw new Fault(
      `There is no fact “${asked}” in the register. Near it: ${nearest(asked, all).join(', ')}.`,
    );
  }
  if (fact.use === 'sources-only')
    throw new Fault(`“${asked}” is kept for the record and not told in the story. Take another fact.`);
  const event = usable.get(asked);
  if (!event) {
    const alike = ids.filter((id) => register.fact(id).theme === fact.theme);
    throw new Fault(undated(fact, nearest(asked, alike)));
  }
  return { fact, event };
}

/** What the chart is called where it stands alone: not what its one step is called, since no two pages share a title. */
const chartName = ({ en, zh }: Bilingual): Bilingual => ({
  en: `${en}, on a line of years`,
  zh: `${zh}，放到时间线上`,
});

/**
 * What it takes to add a scene: files to write and lists to change, made from what stands.
 *
 * @param numbers of the folders in `src/story`: the new one comes after the highest
 * @throws Fault that says what to do differently
 */
export function planScene(ask: Ask, standing: Standing, numbers: readonly number[]): Plan {
  const { register } = standing;
  checkId('scene', ask.id);
  checkFree(ask.id, standing);
  const { fact, event } = subject(ask.fact, standing);
  const step = ask.step ?? fact.id;
  checkId('step', step);
  const placed = placeOf(ask, fact.theme, standing.scenes);
  const folder = `${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}-${ask.id}`;
  const said = standing.said.get(fact.id) ?? fact;
  const told = {
    fact,
    step,
    event: event.id,
    title: standing.titles.get(event.id) ?? event.title,
    text: said.text,
    note: said.note,
    article: fact.source === null ? undefined : register.source(fact.source).title,
    other: (id: string) => register.fact(id),
  };
  const home = `src/story/${folder}`;
  return {
    written: [
      {
        path: `${home}/scene.ts`,
        text: sceneFile({ id: ask.id, step, event: event.id, placed, register }),
      },
      { path: `${home}/en.svx`, text: wordsFile(told, 'en') },
      { path: `${home}/zh.svx`, text: wordsFile(told, 'zh') },
    ],
    changed: [
      { path: 'src/story/index.ts', text: inIndex(standing.index, ask.id, folder, placed.after) },
      {
        path: 'src/story/chart-labels.ts',
        text: inChartLabels(standing.chartLabels, ask.id, chartName(event.title), step),
      },
    ],
    placed,
    address: `${ask.id}/${step}`,
  };
}
