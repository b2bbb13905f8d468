/** The network as it is arranged, for the pages. Server only: nothing here is searched, all of it is kept. */
import { register } from '#build/register.ts';
import type { Arrangement, ArrangementName, FrameShape } from '#charts/network/types.ts';
import { KEPT } from './kept.ts';
import { marksOf, type Marks } from './marks.ts';
import { RECIPES } from './recipes.ts';

/** Every mark and tie of the register, what is counted but not named included one by one. */
export const network: Marks = marksOf(register);

/** Where everything stands in an arrangement, for both frames. */
export function arrangementOf(name: ArrangementName): Record<FrameShape, Arrangement> {
  const { wide, tall } = KEPT[name];
  return { wide: wide.arrangement, tall: tall.arrangement };
}

/** Ids of the marks that have a place in an arrangement, in the order of the register. */
export const visibleIn = (name: ArrangementName): string[] => Object.keys(KEPT[name].wide.arrangement.places);

/** Ids of the ties an arrangement was made for: those to draw in it, so that its lines stay clear. Throws for an unknown one. */
export function tiesIn(name: ArrangementName): string[] {
  const recipe = RECIPES.find((one) => one.name === name);
  if (!recipe) throw new Error(`no arrangement “${name}”`);
  return recipe.shows(network).ties.map(({ id }) => id);
}
