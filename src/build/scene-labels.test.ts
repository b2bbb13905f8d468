import { describe, expect, test } from 'vitest';
import type { ChartModule } from '#charts/index.ts';
import type { FundingLayout } from '#charts/funding/layout.ts';
import { overlap, within } from '#charts/labels/boxes.ts';
import type { NetworkLayout } from '#charts/network/layout.ts';
import type { Box } from '#charts/types.ts';
import { charts } from '#charts/index.ts';
import type { Lang } from '#facts/types.ts';
import type { Scene } from '#stage/scene.ts';
import type { StageScene } from '#stage/story.ts';
import { scenes } from '#story/index.ts';
import { register } from './register.ts';
import { stageScene } from './stage-scene.ts';

/**
 * The room a picture has: small and larger phone, lying phone, embed, tablet, narrow desk, picture file, desk, wall; then
 * on slides of 4:3, 16:9 and 21:9, and on a phone.
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
];
const LANGUAGES: Lang[] = ['en', 'zh'];
/** A busy machine takes its time to fetch a chart's code. Milliseconds. */
const PATIENCE = 30_000;
const CHARTS = ['network', 'funding'];

/** A word or a mark of a picture, with the room it takes. */
interface Taken {
  id: string;
  box: Box;
}

const told = scenes.filter(({ chart }) => CHARTS.includes(chart));

describe.each(told)('$id', (scene: Scene) => {
  test.each(LANGUAGES)(
    'in %s no word lies on a word or a mark or is cut, and what is spoken of is named',
    async (lang) => {
      const module = (await charts[scene.chart]()) as unknown as ChartModule;
      const stage = stageScene(scene, register, lang, module);
      const wrong = stage.steps.flatMap((step) =>
        handsOf(step).flatMap((hand) =>
          FRAMES.flatMap(([width, height]) => {
            const picture = module.layout(stage.data, step.view, hand as never, {
              x: 0,
              y: 0,
              width,
              height,
            });
            return faultsIn(picture as NetworkLayout | FundingLayout, width, height).map(
              (fault) => `${step.id}${hand ? ` (${hand.choice})` : ''} at ${width} × ${height}: ${fault}`,
            );
          }),
        ),
      );
      expect(wrong).toEqual([]);
    },
    PATIENCE,
  );
});

/** As the step is told, and in every other way the reader may choose to see it. */
function handsOf({ view }: StageScene['steps'][number]): ({ choice: string } | null)[] {
  const { choices } = view as { choices?: { of: { id: string }[] } };
  return [null, ...(choices?.of ?? []).map(({ id }) => ({ choice: id }))];
}

function faultsIn(picture: NetworkLayout | FundingLayout, width: number, height: number): string[] {
  const isNetwork = 'nodes' in picture;
  const words = [
    ...picture.labels.map(({ id, box }) => ({ id, box })),
    ...(isNetwork ? wordsOf(picture) : []),
  ];
  const cut = words.filter(
    ({ box }) => !within(box, width + 0.1, height + 0.1) || box.y < picture.switchHeight - 0.1,
  );
  return [
    ...cut.map(({ id }) => `${id} is cut`),
    ...words.flatMap(({ id, box }, index) =>
      words
        .slice(index + 1)
        .filter((other) => overlap(box, other.box))
        .map((other) => `${id} lies on ${other.id}`),
    ),
    ...(isNetwork ? onNodes(picture, words) : onMoney(picture)),
    ...(isNetwork ? unnamed(picture) : []),
  ];
}

/** All words of a network but its labels. */
const wordsOf = ({ ground, time, counters, remark }: NetworkLayout): Taken[] => [
  ...[...ground, ...time].flatMap(({ id, word }) => (word ? [{ id: `“${id}”`, box: word.box }] : [])),
  ...counters.map(({ id, box }) => ({ id, box })),
  ...(remark ? [{ id: 'remark', box: remark.box }] : []),
];

/** A name in the middle of its own area is where it belongs. */
const onNodes = ({ nodes }: NetworkLayout, words: Taken[]): string[] =>
  words.flatMap(({ id, box }) =>
    nodes
      .filter(({ node, area }) => !(area && node.id === id))
      .filter(({ x, y, r, bar, box: own }) => (bar ? overlap(box, own) : reaches(box, x, y, r * 0.9)))
      .map(({ node }) => `${id} lies on the mark of ${node.id}`),
  );

function reaches({ x, y, width, height }: Box, atX: number, atY: number, r: number): boolean {
  const [dx, dy] = [
    atX - Math.min(Math.max(atX, x), x + width),
    atY - Math.min(Math.max(atY, y), y + height),
  ];
  return Math.hypot(dx, dy) < r;
}

function unnamed({ nodes, labels }: NetworkLayout): string[] {
  const named = new Set(labels.map(({ id }) => id));
  return nodes
    .filter(({ node, emphasis }) => emphasis === 2 && node.name && !named.has(node.id))
    .map(({ node }) => `${node.id} has no name`);
}

/** No words lie on squares or bars, but for those that stand in a bar of worth. */
const onMoney = ({ labels, groups, bars }: FundingLayout): string[] =>
  labels.flatMap(({ id, box }) =>
    [...groups, ...bars.bars]
      .filter((mark) => overlap(box, mark.box))
      .map((mark) => `${id} lies on ${mark.id}`),
  );
