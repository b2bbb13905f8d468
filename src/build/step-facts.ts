/** What each step of the built story rests on: its words as they were told, its picture as it is drawn. */
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import type { ChartProps } from '#charts/types.ts';
import type { PageLang } from '#facts/types.ts';
import type { Desk } from '#stage/scene.ts';
import { scenes } from '#story/index.ts';
import { deskFor } from './desk.ts';
import { factsInCaption, factsInData, factsInHtml, type Printed } from './facts-in.ts';
import { frame, size } from './pictures/sheet.ts';
import { register } from './register.ts';
import { rememberedBy } from './remembered.ts';
import { resolvedScenes, type ResolvedScene } from './story-page.ts';
import type { StepFacts } from './usage.ts';

/**
 * Every step in the order of the story, worked out once a build. The languages cite the same facts; headlines are of
 * `lang`. Throws as the scenes do.
 */
export const stepFacts = rememberedBy(async (lang: PageLang): Promise<StepFacts[]> => {
  const resolved = await resolvedScenes(lang);
  return resolved.flatMap((scene) => {
    const captions = captionFacts(scene.stage.id, lang);
    return scene.stage.steps.map(({ id, view }, index): StepFacts => {
      const told = scene.told.steps[index];
      const drawn = drawnFacts(scene, view);
      const picture = [...drawn, ...factsInData(view), ...(captions.get(id) ?? [])];
      return {
        scene: scene.stage.id,
        step: id,
        said: told?.said ?? id,
        words: told?.facts ?? [],
        picture: [...new Set(picture)],
      };
    });
  });
});

/** Facts of the marks and labels that a view really draws, read from the settled picture itself. */
function drawnFacts({ stage, module }: ResolvedScene, view: ResolvedScene['stage']['steps'][0]['view']) {
  const picture = module.layout(stage.data, view as never, null, frame);
  const props = { data: stage.data, view, picture, hand: null, size, frame, motion: 'none' as const };
  const { body } = render(module.Chart as Component<ChartProps<unknown, unknown, unknown>>, { props });
  return [...factsInHtml(body), ...picture.anchors.flatMap(({ facts }) => facts)];
}

/** Ids of the facts that the captions of a scene print, by step. */
function captionFacts(sceneId: string, lang: PageLang): Map<string, string[]> {
  const scene = scenes.find(({ id }) => id === sceneId);
  if (!scene) throw new Error(`the story has no scene “${sceneId}”`);
  const given: Printed[] = [];
  const captions = scene.captions(listening(deskFor(sceneId, register, lang), given));
  return new Map(Object.entries(captions).map(([step, caption]) => [step, factsInCaption(caption, given)]));
}

/** The same desk, which takes down the texts it gives out. */
const listening = (desk: Desk, given: Printed[]): Desk => ({
  ...desk,
  figure(id, as) {
    const text = desk.figure(id, as);
    given.push({ text, facts: [id] });
    return text;
  },
  event(id) {
    const event = desk.event(id);
    given.push({ text: event.when, facts: event.facts }, { text: event.title, facts: event.facts });
    return event;
  },
});
