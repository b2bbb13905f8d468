import { expect, test } from 'vitest';
import { layout } from '#charts/network/layout.ts';
import type { NetworkData, NetworkView } from '#charts/network/types.ts';
import * as network from '#charts/network/index.ts';
import type { ChartModule } from '#charts/index.ts';
import type { Lang } from '#facts/types.ts';
import { scenes } from '#story/index.ts';
import { tiesIn } from './arrange/index.ts';
import { register } from './register.ts';
import { stageScene } from './stage-scene.ts';

/** Arrangements that were made for some ties only: others would run across what they show. */
const CHOSEN = ['hub', 'street', 'town'];
const FRAMES = [
  { width: 870, height: 668 },
  { width: 350, height: 380 },
];

const stepsIn = (lang: Lang) =>
  scenes
    .filter(({ chart }) => chart === 'network')
    .flatMap((scene) => {
      const { id, data, steps } = stageScene(scene, register, lang, network as unknown as ChartModule);
      return steps.map((step) => ({
        id: `${id}/${step.id}`,
        data: data as unknown as NetworkData,
        view: step.view as NetworkView,
      }));
    });

test('hub, street and town draw the ties they were arranged for, all of them and no others', () => {
  const found = stepsIn('en').filter(({ view }) => CHOSEN.includes(view.arrangement));
  expect(new Set(found.map(({ view }) => view.arrangement)).size).toBe(CHOSEN.length);
  for (const { id, data, view } of found) {
    const { edges } = layout(data, view, null, FRAMES[0]!);
    expect(edges.map(({ edge }) => edge.id).sort(), id).toEqual(tiesIn(view.arrangement).toSorted());
  }
});

test('who has no address stands outside the streets, named, and as many as the picture says', () => {
  for (const lang of ['en', 'zh'] as const) {
    const step = stepsIn(lang).find(({ id }) => id === 'walk/around')!;
    for (const frame of FRAMES) {
      const { ground, nodes, labels } = layout(step.data, step.view, null, frame);
      const { box, word } = ground.find(({ id }) => id === 'waiting')!;
      const outside = nodes.filter(
        ({ x, y }) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height,
      );
      expect(word?.text.text).toContain(String(outside.length));
      const named = new Set(labels.map(({ id }) => id));
      expect(outside.filter(({ node }) => !named.has(node.id)).map(({ node }) => node.id)).toEqual([]);
      for (const { node, role, emphasis } of outside) expect([role, emphasis], node.id).toEqual(['other', 0]);
    }
  }
});
