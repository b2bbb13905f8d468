/** `street`: the sketch fills the frame. */
import { STREET_GROUND, STREET_PLACES } from './street-map.ts';
import type { Marks } from './marks.ts';
import { between, byHand, type Recipe } from './recipe.ts';

/** The marks of the sketch and their ties; those to the university are not drawn: the campus shows them. */
export function inStreet(all: Marks): Marks {
  const shown = between(all, ({ id }) => id in STREET_PLACES.wide);
  return { ...shown, ties: shown.ties.filter(({ from, to }) => from !== 'tsinghua' && to !== 'tsinghua') };
}

export const street: Recipe = {
  name: 'street',
  shows: inStreet,
  draft: (shown, shape) => ({
    spec: byHand(shown, shape, STREET_PLACES[shape]),
    around: { ground: STREET_GROUND[shape] },
  }),
};
