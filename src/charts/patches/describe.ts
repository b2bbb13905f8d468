import { fill } from '../timeline/words.ts';
import type { PatchesData, PatchesView, Said } from './types.ts';

/**
 * The picture in words, from the same data as the marks. Patterns may speak of every place by its name, of `{clips}` and
 * `{visits}` as lists, and of the `{number}` of the view with what it says.
 */
export function describe({ clips, visits, places, words }: PatchesData, view: PatchesView): string {
  const said = ({ lines }: Said) => lines.map(({ text }) => text).join(words.and);
  const known = Object.fromEntries(Object.entries(places).map(([id, place]) => [id, said(place)]));
  const { number } = view;
  return fill(words.description[view.show], {
    ...known,
    clips: clips
      .map(({ name, length, amount, evidence }) =>
        fill(words.row, { name, length, amount, said: words.evidence[evidence] }),
      )
      .join(words.list),
    visits: visits
      .map((each) => fill(words.visit, { name: each.name, amount: each.amount }))
      .join(words.list),
    number: number ? [number.text, ...number.lines].map(({ text }) => text).join(words.space) : '',
  });
}
