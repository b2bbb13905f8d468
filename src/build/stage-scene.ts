import type { Register } from '#facts/register.ts';
import type { Lang } from '#facts/types.ts';
import type { Scene } from '#stage/scene.ts';
import type { StageScene } from '#stage/story.ts';
import { deskFor } from './desk.ts';

/** A scene with its data and views as plain JSON in one language. @throws naming scene and fact id */
export function stageScene(scene: Scene, register: Register, lang: Lang): StageScene {
  const desk = deskFor(scene.id, register, lang);
  const { id, chapter, sky, figure, chart } = scene;
  return {
    id,
    chapter,
    sky,
    figure,
    chart,
    data: scene.data(desk),
    steps: scene.steps.map(({ id, view, bleed }) => ({
      id,
      view: typeof view === 'function' ? view(desk) : view,
      ...(bleed && { bleed }),
    })),
  };
}
