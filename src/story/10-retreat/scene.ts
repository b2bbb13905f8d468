import { defineScene } from '#stage/scene.ts';
import { timelineWords } from '../timeline-words.ts';
import { marksOf, rumoursOf, spansOf } from './data.ts';
import { labels } from './labels.ts';
import { chiefs, cold, entered } from './views.ts';

/** The same firms put down other futures and took up one; two of their chiefs cross over to the investors. */
export default defineScene({
  id: 'retreat',
  chapter: 'phones',
  sky: 'phones',
  figure: 'dusk',
  chart: 'timeline',
  data: (desk) => ({
    events: marksOf(desk),
    stills: [],
    spans: spansOf(desk),
    claims: rumoursOf(desk),
    words: timelineWords[desk.lang],
  }),
  captions: ({ lang }) => labels[lang].captions,
  steps: [
    { id: 'entered', view: entered },
    { id: 'cold', view: cold },
    { id: 'chiefs', view: chiefs },
  ],
});
