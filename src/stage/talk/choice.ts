/**
 * Which steps a talk has: all of the story's, or those that its address asks for.
 *
 *   ?scenes=forecast,institute          whole scenes
 *   ?steps=minute/sixty,boom/fall       single steps
 *   ?minutes=5                          what fits: the whole deck, or the steps marked essential
 */
import { address } from '../deck.ts';

/** What an address asks for; an absent part asks for nothing. */
export interface Choice {
  scenes?: string[];
  steps?: string[];
  /** Length of the talk. */
  minutes?: number;
}

/** Seconds that a step takes in a talk, when nobody has planned otherwise. */
export const SECONDS_PER_SLIDE = 45;

/** Longest talk that an address may ask for, in minutes. */
const LONGEST = 240;

interface WithSteps {
  id: string;
  steps: { id: string }[];
}

/**
 * Reads a choice from the query of an address. What is not an id of this story, or no length of a talk, is left out.
 * Never throws.
 *
 * @returns the choice, and the names of the options that held something unknown
 */
export function readChoice(
  query: string,
  scenes: readonly WithSteps[],
): { choice: Choice; refused: string[] } {
  const asked = new URLSearchParams(query);
  const refused: string[] = [];
  const known = {
    scenes: new Set(scenes.map(({ id }) => id)),
    steps: new Set(scenes.flatMap((scene) => scene.steps.map(({ id }) => `${scene.id}/${id}`))),
  };
  const choice: Choice = {};
  for (const name of ['scenes', 'steps'] as const) {
    const text = asked.get(name);
    if (text === null) continue;
    const ids = [...new Set(text.split(',').map((id) => id.trim()))];
    const found = ids.filter((id) => known[name].has(id));
    if (found.length < ids.length) refused.push(name);
    if (found.length) choice[name] = found;
  }
  const text = asked.get('minutes');
  if (text !== null) {
    const minutes = /^\d{1,3}$/.test(text) ? Number(text) : 0;
    if (minutes > 0 && minutes <= LONGEST) choice.minutes = minutes;
    else refused.push('minutes');
  }
  return { choice, refused };
}

/** The choice as the query of an address: empty, or beginning with `?`. */
export function writeChoice({ scenes, steps, minutes }: Choice): string {
  const parts = [
    scenes?.length ? `scenes=${scenes.join(',')}` : '',
    steps?.length ? `steps=${steps.join(',')}` : '',
    minutes ? `minutes=${minutes}` : '',
  ].filter(Boolean);
  return parts.length ? `?${parts.join('&')}` : '';
}

/**
 * The scenes of a talk with the steps it has, in the order of the story; scenes without any are left out.
 *
 * @param isEssential whether a step (`scene/step`) is kept when a talk is cut short
 */
export function chosenScenes<Scene extends WithSteps>(
  scenes: readonly Scene[],
  { scenes: whole, steps, minutes }: Choice,
  isEssential: (step: string) => boolean,
): Scene[] {
  const wanted = (scene: string, step: string): boolean =>
    (!whole && !steps) || !!whole?.includes(scene) || !!steps?.includes(address({ scene, step }));
  const kept = withSteps(scenes, wanted);
  const all = kept.reduce((sum, { steps: own }) => sum + own.length, 0);
  if (!minutes || all * SECONDS_PER_SLIDE <= minutes * 60) return kept;
  const short = withSteps(kept, (scene, step) => isEssential(address({ scene, step })));
  return short.length ? short : kept;
}

const withSteps = <Scene extends WithSteps>(
  scenes: readonly Scene[],
  wanted: (scene: string, step: string) => boolean,
): Scene[] =>
  scenes.flatMap((scene) => {
    const steps = scene.steps.filter(({ id }) => wanted(scene.id, id));
    return steps.length ? [{ ...scene, steps }] : [];
  });
