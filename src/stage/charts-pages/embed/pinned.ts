import type { ChartTold } from './carried.ts';
import { optionsOf, type Choice } from './choice.ts';

/** The path of what is embedded below the root of the site, or of a release of it. */
export const embedPath = (scene: string, { lang, step }: Pick<Choice, 'lang' | 'step'>): string =>
  `${lang}/embed/${scene}/${step && `${step}/`}`;

/** The versions that a choice can be pinned to: they have the step, and the ends of the range. */
export function versionsFor({ scene, pins }: ChartTold, choice: Choice): string[] {
  const { from, to } = optionsOf(choice);
  const asked = [choice.step, from, to].map((step) =>
    embedPath(scene, { lang: choice.lang, step: step ?? '' }),
  );
  return pins
    .filter(({ embeds }) => asked.every((path) => embeds.includes(path)))
    .map(({ version }) => version);
}

/** The version that a choice is pinned to; empty for the chart as it is now, also where the version lacks it. */
export const pinnedTo = (chart: ChartTold, choice: Choice): string =>
  versionsFor(chart, choice).find((version) => version === choice.version) ?? '';
