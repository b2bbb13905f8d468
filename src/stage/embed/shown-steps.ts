import type { StageScene } from '../story.ts';

/**
 * The steps that an embed shows: those its page has, from the first to the last its address asks for.
 *
 * @param root the page's own data: `steps`, and `from` and `to` where the address names them
 */
export function shownSteps(
  steps: StageScene['steps'],
  { steps: own = '', from, to }: DOMStringMap,
): StageScene['steps'] {
  const ids = own.split(' ');
  const there = steps.filter(({ id }) => ids.includes(id));
  const at = (id: string | undefined, otherwise: number) =>
    id ? there.findIndex((step) => step.id === id) : otherwise;
  return there.slice(at(from, 0), at(to, there.length) + 1);
}
