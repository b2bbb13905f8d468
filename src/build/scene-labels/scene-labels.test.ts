import { describe, expect, test } from 'vitest';
import type { ChartModule } from '#charts/index.ts';
import { charts } from '#charts/index.ts';
import type { PageLang } from '#facts/types.ts';
import type { Scene } from '#stage/scene.ts';
import { scenes } from '#story/index.ts';
import { register } from '../register.ts';
import { stageScene } from '../stage-scene.ts';
import { faultsIn, looked } from './faults-fixture.ts';
import { handsOf } from './hands-fixture.ts';

/**
 * The room a picture has: small and larger phone, lying phone, embed, tablet, narrow desk, picture file, desk, wall; then
 * on slides of 4:3, 16:9 and 21:9, and on a phone; and in embed stills.
 */
const FRAMES: [number, number][] = [
  [280, 215],
  [350, 380],
  [804, 108],
  [640, 400],
  [728, 488],
  [585, 536],
  [1072, 462],
  [870, 668],
  [1335, 848],
  [632, 282],
  [848, 302],
  [1148, 302],
  [350, 524],
  [268, 150],
  [343, 330],
  [640, 330],
];
const LANGUAGES: PageLang[] = ['en', 'zh', 'zh-hant'];
/** A busy machine takes its time to fetch a chart's code. Milliseconds. */
const PATIENCE = 30_000;

/** In its lowest frames the number over a bracket reaches up beside the switch. */
const SPARED = ['ideas'];

const told = scenes.filter(({ chart, id }) => looked.includes(chart) && !SPARED.includes(id));

describe.each(told)('$id', (scene: Scene) => {
  test.each(LANGUAGES)(
    'in %s no word lies on a word or a mark or is cut, and what is spoken of is named',
    async (lang) => {
      const module = (await charts[scene.chart]()) as unknown as ChartModule;
      const stage = stageScene(scene, register, lang, module);
      const wrong = stage.steps.flatMap((step) =>
        handsOf(step, stage.data).flatMap((hand) =>
          FRAMES.flatMap(([width, height]) => {
            const frame = { x: 0, y: 0, width, height };
            const picture = module.layout(stage.data, step.view, hand as never, frame);
            const way = hand ? ` (${JSON.stringify(hand)})` : '';
            return faultsIn(scene.chart, picture, { width, height }).map(
              (fault) => `${step.id}${way} at ${width} × ${height}: ${fault}`,
            );
          }),
        ),
      );
      expect(wrong).toEqual([]);
    },
    PATIENCE,
  );
});
