import type { Register } from '#facts/register.ts';
import { inTraditional, wordsFor } from './in-page-lang.ts';
import type { PageLang } from '#facts/types.ts';
import type { Scene } from '#stage/scene.ts';
import type { ChartModule } from '#charts/index.ts';
import type { StageScene } from '#stage/story.ts';
import { labels } from '#story/labels.ts';
import { deskFor } from './desk.ts';

/** A scene with its data and views as plain JSON in one language. @throws naming scene and fact id */
export function stageScene(
  scene: Scene,
  register: Register,
  lang: PageLang,
  module: ChartModule,
): StageScene {
  const desk = deskFor(scene.id, register, lang);
  // The words that scenes make their pictures of are Chinese in one script: they are read here, before anything is drawn.
  const read = <Data>(words: Data): Data => (lang === 'zh-hant' ? inTraditional(words) : words);
  const captions = read(scene.captions(desk));
  const data = read(scene.data(desk));
  const { id, chapter, sky, figure, chart } = scene;
  return {
    id,
    chapter,
    sky,
    figure,
    chart,
    data,
    steps: scene.steps.map(({ id, view: given, bleed }) => {
      const view = read(typeof given === 'function' ? given(desk) : given);
      const caption = captions[id];
      if (!caption && !bleed) throw new Error(`scene “${scene.id}”: step “${id}” has no caption`);
      return {
        id,
        view,
        ...(bleed && { bleed }),
        ...(caption && { caption }),
        key: module.signs(data, view).map((sign) => ({ sign, text: wordsFor(labels, lang).signs[sign] })),
        cited: '',
      };
    }),
  };
}
