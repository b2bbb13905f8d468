import type { Lang } from '#facts/types.ts';
import { scenes } from '#story/index.ts';
import { labels } from '#story/labels.ts';
import { register } from './register.ts';
import { rememberedBy } from './remembered.ts';
import { tell } from './tell.ts';

/** A step of the story, and the facts its words cite. */
export interface ToldFacts {
  scene: string;
  step: string;
  facts: readonly string[];
}

/** Every step in the order of the story; its words alone, so that pictures may be made of it. Throws as `tell` does. */
export const toldFacts = rememberedBy((lang: Lang): ToldFacts[] =>
  scenes.flatMap((scene) =>
    tell(scene, lang, register, labels[lang], () => '', '').steps.map(({ id, facts }) => ({
      scene: scene.id,
      step: id,
      facts,
    })),
  ),
);
