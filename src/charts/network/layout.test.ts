import { expect, test } from 'vitest';
import { overlap, within } from '../labels/boxes.ts';
import { stateOf } from '../state.ts';
import { sampleData, sampleViews } from './fixture.ts';
import { layout, type NetworkLayout } from './layout.ts';
import type { NetworkView } from './types.ts';

const frames: [number, number][] = [
  [300, 250],
  [390, 420],
  [640, 400],
  [820, 640],
  [1600, 900],
];
const data = sampleData('en');
const views = sampleViews('en', data);
const growth = views.growth as NetworkView;
const size = { width: 820, height: 640 };
const draw = (view: NetworkView, hand: Parameters<typeof layout>[2] = null): NetworkLayout =>
  layout(data, view, hand, size);

test.each(frames)(
  'at %i × %i no name covers a name, a node or a word or leaves the frame, and what is spoken of is named',
  (width, height) => {
    for (const lang of ['en', 'zh'] as const) {
      const here = sampleData(lang);
      for (const [id, view] of Object.entries(sampleViews(lang, here))) {
        const { labels, nodes, ground, time, counters, remark } = layout(here, view, null, { width, height });
        const what = (label: string) => `${lang} ${id}: ${label}`;
        const words = [
          ...[...ground, ...time].flatMap(({ word }) => word?.box ?? []),
          ...counters.map(({ box }) => box),
          ...(remark ? [remark.box] : []),
        ];
        labels.forEach((label, index) => {
          expect(within(label.box, width, height), what(label.id)).toBe(true);
          for (const other of labels.slice(index + 1))
            expect(overlap(label.box, other.box), what(`${label.id} on ${other.id}`)).toBe(false);
          for (const { node, x, y, r, box, bar, area } of nodes) {
            if (area && node.id === label.id) continue;
            const covers = bar ? overlap(label.box, box) : nearer(label.box, x, y, r * 0.9);
            expect(covers, what(`${label.id} on node ${node.id}`)).toBe(false);
          }
          expect(
            words.filter((word) => overlap(word, label.box)),
            what(label.id),
          ).toEqual([]);
        });
        const named = new Set(labels.map((label) => label.id));
        const spoken = view.emphasis.filter((node) =>
          nodes.some((one) => one.node.id === node && one.node.name),
        );
        expect(
          spoken.filter((node) => !named.has(node)),
          what('spoken of'),
        ).toEqual([]);
      }
    }
  },
);

const nearer = (box: NetworkLayout['labels'][0]['box'], x: number, y: number, r: number): boolean =>
  Math.hypot(
    x - Math.min(Math.max(x, box.x), box.x + box.width),
    y - Math.min(Math.max(y, box.y), box.y + box.height),
  ) < r;

test('equal inputs give equal pictures, different ones do not', () => {
  const again = layout(
    sampleData('en'),
    sampleViews('en', sampleData('en')).growth as NetworkView,
    null,
    size,
  );
  expect(again).toEqual(draw(growth));
  const states = Object.values(views).map((view) => stateOf(draw(view).marks));
  expect(new Set(states).size).toBe(states.length);
});

test('what is unknown is named', () => {
  expect(() => draw({ ...growth, nodes: ['nobody'] })).toThrow('nobody');
  expect(() => draw({ ...growth, edges: ['a:b:c'] })).toThrow('a:b:c');
  expect(() => draw({ ...growth, emphasis: ['ghost'] })).toThrow('ghost');
  expect(() => layout({ ...data, arrangements: {} }, growth, null, size)).toThrow('growth');
  const whole = data.arrangements.whole;
  if (!whole) throw new Error('the sample has no whole');
  const places = Object.fromEntries(Object.entries(whole.wide.places).filter(([id]) => id !== 'n7'));
  const torn = { ...data, arrangements: { whole: { ...whole, wide: { ...whole.wide, places } } } };
  expect(() => layout(torn, views.whole as NetworkView, null, size)).toThrow('n7');
});

test('who is not shown waits on somebody visible they are tied to, the others in the middle', () => {
  const { waiting, nodes } = draw({ ...growth, nodes: ['n0', 'n1'], emphasis: [] });
  const places = nodes.map(({ x, y }) => `${x} ${y}`);
  const n1 = nodes.find(({ node }) => node.id === 'n1');
  expect(waiting.n2).toEqual([n1?.x, n1?.y]);
  expect(places).not.toContain(waiting.n42?.join(' '));
  expect(Object.keys(waiting)).toHaveLength(41);
});

test('a day and the reader’s year hide what is later and move nothing; the undated stays, counted', () => {
  const all = draw(growth);
  const early = draw(growth, { year: 2018 });
  expect(early.nodes.length).toBeLessThan(all.nodes.length);
  for (const { node, x, y } of early.nodes)
    expect(all.nodes.find((one) => one.node.id === node.id)).toMatchObject({ x, y });
  for (const label of early.labels) expect(all.labels).toContainEqual(label);
  expect(early.undated).toBe(early.edges.filter(({ edge }) => !edge.since && !edge.asOf).length);
  expect(draw({ ...growth, until: '2018-12-31' }).nodes).toHaveLength(early.nodes.length);
  const kinds = draw(growth, { without: ['founded'] }).edges.map(({ edge }) => edge.kind);
  expect(kinds).not.toContain('founded');
});

test('one selected node stresses its ties, two the shortest way between them', () => {
  const one = draw(growth, { selected: ['n2'] });
  const loud = one.edges.filter(({ emphasis }) => emphasis === 2);
  expect(loud.length).toBeGreaterThan(0);
  expect(loud.every(({ edge }) => edge.from === 'n2' || edge.to === 'n2')).toBe(true);
  expect(one.nodes.find(({ node }) => node.id === 'n2')).toMatchObject({ emphasis: 2, held: true });
  const { path } = draw(growth, { selected: ['n41', 'n2'] });
  expect(path?.nodes[0]).toBe('n41');
  expect(path?.nodes.at(-1)).toBe('n2');
  expect(path?.edges).toHaveLength((path?.nodes.length ?? 0) - 1);
  expect(draw(growth, { selected: ['n42', 'n2'] }).path).toBeUndefined();
});

test('every tie is one path of the same commands in every arrangement, and every mark rests on a fact', () => {
  const commands = (picture: NetworkLayout) =>
    new Map(picture.edges.map(({ edge, path }) => [edge.id, path.replace(/[^A-Z]/g, '')]));
  const whole = commands(draw(views.whole as NetworkView));
  for (const [id, letters] of commands(draw(growth))) expect(whole.get(id)).toBe(letters);
  for (const view of Object.values(views)) {
    const { nodes, edges } = draw(view);
    for (const { facts } of nodes) expect(facts.length).toBeGreaterThan(0);
    for (const { path } of edges) expect(path).not.toMatch(/NaN|undefined/);
  }
});

test('areas are to one scale and do not meet', () => {
  const { areas } = draw(views.areas as NetworkView);
  const [small, large] = areas;
  if (!small || !large) throw new Error('two areas');
  expect((large.r / small.r) ** 2).toBeCloseTo(10, 0);
  expect(Math.hypot(large.x - small.x, large.y - small.y)).toBeGreaterThan(large.r + small.r);
});

test('a choice of the reader is another view of the step', () => {
  expect(draw(views.street as NetworkView, { choice: 'net' }).arrangement).toBe('whole');
  expect(draw(views.street as NetworkView, { choice: 'nothing' }).arrangement).toBe('street');
});
