import { expect, test } from 'vitest';
import { layout } from '#charts/seams/layout.ts';
import { remainsOf } from '#charts/seams/remains.ts';
import type { SeamsData, SeamsView } from '#charts/seams/types.ts';
import * as seams from '#charts/seams/index.ts';
import type { ChartModule } from '#charts/index.ts';
import { scenes } from '#story/index.ts';
import { register } from './register.ts';
import { stageScene } from './stage-scene.ts';

const scene = scenes.find(({ id }) => id === 'holds')!;
const { data: given, steps } = stageScene(scene, register, 'en', seams as unknown as ChartModule);
const data = given as unknown as SeamsData;
const view = steps[0]!.view as SeamsView;
const frame = { width: 870, height: 668 };
const drawn = (off: string[]) => layout(data, view, off.length ? { off } : null, frame).seams!;

/** The articles that a fact needs, by the register itself. */
const sourcesOf = (id: string): Set<string> => {
  const { source, inputs = [] } = register.fact(id);
  return new Set([...(source ? [source] : []), ...inputs.flatMap((input) => [...sourcesOf(input)])]);
};

test.each(register.sources.map(({ id }) => id))(
  'without “%s” what is left rests on the others',
  (article) => {
    const { network, remains } = drawn([article]);
    const stands = (id: string) => !sourcesOf(id).has(article);
    const ties = register.relations.filter(({ facts, evidence }) =>
      evidence === 'implied' ? facts.every(stands) : facts.some(stands),
    );
    expect(network.edges.map(({ edge }) => edge.id).sort()).toEqual(ties.map(({ id }) => id).sort());
    const ends = new Set(ties.flatMap(({ from, to }) => [from, to]));
    for (const { node } of network.nodes)
      expect(ends.has(node.id) || node.facts.some(stands), node.id).toBe(true);
    expect(remains.facts.left).toBe(register.facts.filter(({ id }) => stands(id)).length);
    expect(remains.names.left).toBe(network.nodes.length);
  },
);

test('who is left stands where they stood, by the same name, and who is gone leaves a ring', () => {
  const [whole, less] = [drawn([]), drawn(['time-finance'])];
  const places = new Map(whole.network.marks.map(({ id, x, y, label }) => [id, [x, y, label]]));
  for (const { id, x, y, label } of less.network.marks) expect([x, y, label], id).toEqual(places.get(id));
  expect(less.gone.split('M').length - 1).toBe(whole.network.nodes.length - less.network.nodes.length);
});

test('without any article nothing stands; with all of them everything does', () => {
  const none = drawn(register.sources.map(({ id }) => id));
  expect(none.network.nodes).toEqual([]);
  expect(none.remains.facts.left).toBe(0);
  expect(none.remains.steps.left).toBeLessThan(none.remains.steps.all / 10);
  expect(drawn([]).remains.steps.left).toBe(drawn([]).remains.steps.all);
  expect(drawn(['nobody']).network.nodes.length).toBe(drawn([]).network.nodes.length);
});

test('the words are right: hardly a tie outlives the loss of whichever article', () => {
  const lasting = data.network.edges.filter(({ id }) =>
    data.articles.every((_, index) => !remainsOf(data, 1 << index).absent.includes(id)),
  );
  expect(lasting.length).toBeLessThan(data.network.edges.length * 0.05);
});

test('what is in doubt is what the step stresses', () => {
  const { network } = drawn([]);
  const loud = network.edges.filter(({ emphasis }) => emphasis === 2);
  expect(loud.every(({ line }) => line !== 'solid' && line !== 'tinted')).toBe(true);
  expect(loud.length).toBe(
    register.relations.filter(({ evidence }) => ['reported', 'claimed', 'disputed'].includes(evidence))
      .length,
  );
});
