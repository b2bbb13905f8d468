import type { PageLang } from '#facts/types.ts';
import type { StepWords } from '#stage/words/context.ts';
import { resolvedScenes, type ResolvedScene } from './story-page.ts';

/** One step of the story with its words and its place. */
export interface ToldStep {
  scene: ResolvedScene;
  step: ResolvedScene['stage']['steps'][number];
  told: StepWords;
  /** Its number in the story, from 1, and how many there are. */
  number: number;
  all: number;
}

/** A step by its ids. @throws when there is no such step */
export async function toldStep(lang: PageLang, sceneId: string, stepId: string): Promise<ToldStep> {
  const resolved = await resolvedScenes(lang);
  const every = resolved.flatMap((scene) =>
    scene.stage.steps.map((step, index) => ({ scene, step, told: scene.told.steps[index] as StepWords })),
  );
  const at = every.findIndex(({ scene, step }) => scene.stage.id === sceneId && step.id === stepId);
  const found = every[at];
  if (!found) throw new Error(`the story has no step “${sceneId}/${stepId}”`);
  return { ...found, number: at + 1, all: every.length };
}
