import type { FundingView } from '#charts/funding/types.ts';
import { defineScene } from '#stage/scene.ts';
import type { Desk } from '#stage/scene.ts';
import { boomData } from './data.ts';
import { labels } from './labels.ts';

/** The money: less of it in the year of the frenzy, and most of that in few hands. */
export default defineScene({
  id: 'boom',
  chapter: 'tsinghua',
  sky: 'money',
  figure: 'money',
  chart: 'funding',
  data: boomData,
  captions: ({ lang }) => labels[lang].captions,
  steps: [
    {
      id: 'fall',
      view: {
        show: 'bars',
        years: ['year-2021', 'year-2022', 'year-2023'],
        emphasis: ['year-2021', 'year-2022', 'year-2023'],
      },
    },
    {
      id: 'five',
      view: (desk) => ({
        show: 'squares',
        contours: ['five'],
        emphasis: ['five'],
        quiet: ['rest'],
        number: number(desk, 'five', 'five-share'),
        choices: choices(desk, ['usd']),
      }),
    },
    {
      id: 'three',
      view: (desk) => ({
        show: 'squares',
        apart: true,
        contours: ['three'],
        emphasis: ['three'],
        quiet: ['rest'],
        number: number(desk, 'three', 'three-firms-share-of-five', 'derived'),
        choices: choices(desk),
      }),
    },
    {
      id: 'round',
      view: (desk) => ({
        show: 'squares',
        apart: true,
        later: true,
        emphasis: ['moonshot', 'moonshot-round'],
        quiet: ['rest'],
        number: number(desk, 'round', 'moonshot-share-of-funding', 'derived'),
        choices: choices(desk),
      }),
    },
    {
      id: 'club',
      view: (desk) => ({
        show: 'club',
        emphasis: ['zhipu', 'baichuan', 'moonshot', 'yuan-line', 'dollar-line'],
        number: number(desk, 'club', 'moonshot-share-of-dollar-club', 'derived'),
        choices: choices(desk),
      }),
    },
    {
      id: 'others',
      view: {
        show: 'bars',
        years: ['year-2021', 'year-2022', 'year-2023', 'year-2024'],
        emphasis: ['year-2021', 'wu-shichun', 'emotibot', 'zhou-ming'],
        quiet: ['rest'],
        voices: ['wu-shichun', 'emotibot', 'zhou-ming'],
      },
    },
  ],
});

/** The number a step is about. */
const number = (
  desk: Desk,
  step: 'five' | 'three' | 'round' | 'club',
  fact: string,
  evidence?: 'derived',
): NonNullable<FundingView['number']> => ({
  text: desk.text(desk.figure(fact), 'number'),
  short: desk.text(desk.figure(fact, 'short'), 'number'),
  lines: labels[desk.lang].says[step].map((line) => desk.text(line, 'note')),
  facts: [fact],
  ...(evidence && { evidence }),
});

/** The currencies a reader may choose besides the sums as printed; without yuan where all are printed in yuan. */
function choices(
  { lang }: Desk,
  units: ('cny' | 'usd')[] = ['usd', 'cny'],
): NonNullable<FundingView['choices']> {
  const { prompt, printed, ...names } = labels[lang].money;
  return { prompt, whole: printed, of: units.map((id) => ({ id, label: names[id] })) };
}
