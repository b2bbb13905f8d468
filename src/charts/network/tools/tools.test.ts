import { expect, test } from 'vitest';
import { sampleData, sampleViews } from '../fixture.ts';
import { layout } from '../layout.ts';
import type { NetworkData, NetworkHand, NetworkView } from '../types.ts';
import { groupsOf } from './groups.ts';
import { kindsOf, switched } from './kinds.ts';
import { find, plain } from './search.ts';
import { pathLines, tiesOf } from './ties.ts';

const sample = sampleData('en');
const data: NetworkData = {
  ...sample,
  words: {
    ...sample.words,
    'tool-known': '{date}, {evidence}',
    'tool-undated-tie': 'no date',
    'tool-group-tsinghua': 'Tsinghua',
    'tool-group': 'Around {name}',
    'tool-group-alone': 'Alone',
  },
};
const views = sampleViews('en', data);
const growth = views.growth as NetworkView;
const draw = (view: NetworkView, hand: NetworkHand | null = null) =>
  layout(data, view, hand, { width: 820, height: 640 });

const called = (id: string, ...keys: string[]) => ({ ...data.nodes[1]!, id, said: keys[0] ?? '', keys });
const names = [
  called('baai', 'beijing academy of ai (baai)', '智源研究院', '智源研究院', 'zhiyuan yanjiuyuan'),
  called('wang', 'wang xiaochuan', '王小川', '王小川', 'wang xiaochuan'),
  called('zhipu', 'zhipu ai', '智谱ai', '智譜ai', 'zhipu ai'),
  called('wudao', 'wudao 2.0', '悟道2.0', 'wudao 2.0'),
];
const here = new Set(['wang', 'zhipu', 'wudao']);
const ids = (query: string) => find(names, query, here).map(({ node }) => node.id);

test.each([
  ['Wang', ['wang']],
  ['xiaoch', ['wang']],
  ['WANGXIAO', ['wang']],
  ['Wáng Xiǎochuān', ['wang']],
  ['ｗａｎｇ', ['wang']],
  ['chuan', []],
  ['小川', ['wang']],
  ['智', ['zhipu', 'baai']],
  ['智譜', ['zhipu']],
  ['智谱AI', ['zhipu']],
  ['ai beijing', ['baai']],
  ['wudao 2', ['wudao']],
  ['2.0', ['wudao']],
  ['(BAAI)', ['baai']],
])('“%s” finds %j', (query, expected) => {
  expect(ids(query)).toEqual(expected);
});

test('what names nobody finds nobody', () => {
  for (const query of ['', '  ', '<script>', '()', '.*', '\\', '💥', 'z'.repeat(10_000), '智'.repeat(10_000)])
    expect(ids(query)).toEqual([]);
  expect(plain('  Zhāng‑Péng ')).toBe('zhang peng');
});

test('who is in the picture comes first, and what is counted under one name comes once', () => {
  expect(find(names, 'a', new Set()).map(({ here }) => here)).not.toContain(true);
  expect(find(names, '智', here).map(({ here }) => here)).toEqual([true, false]);
  const counted = ['a', 'b', 'c'].map((id) => ({ ...called(id, 'holdings'), kind: 'counted' as const }));
  expect(find(counted, 'hold', here)).toHaveLength(1);
});

test('only the kinds of the step, each with what the year leaves of it, whatever is switched off', () => {
  const all = kindsOf(data, growth, null);
  const sum = (kinds: typeof all) => kinds.reduce((total, { count }) => total + count, 0);
  expect(sum(all)).toBe(draw(growth).edges.length);
  expect(all.every(({ on }) => on)).toBe(true);
  const [most] = all;
  if (!most) throw new Error('a kind');
  const off = kindsOf(data, growth, { without: [most.kind], year: 2018 });
  expect(off.map(({ kind }) => kind)).toEqual(all.map(({ kind }) => kind));
  expect(off.filter(({ on }) => !on).map(({ kind }) => kind)).toEqual([most.kind]);
  expect(sum(off)).toBe(draw(growth, { year: 2018 }).edges.length);
  const few = { ...growth, edges: [data.edges[0]!.id] };
  expect(kindsOf(data, few, null).map(({ kind }) => kind)).toEqual([data.edges[0]!.kind]);
  expect(switched(undefined, 'led')).toEqual(['led']);
  expect(switched(['led', 'founded'], 'led')).toEqual(['founded']);
});

test('the list holds exactly whom the picture shows, tied groups first, in reading order', () => {
  const cases: [NetworkView, NetworkHand | null][] = [
    [growth, null],
    [growth, { year: 2018 }],
    [views.areas as NetworkView, { without: ['founded', 'led'] }],
    [views.street as NetworkView, { choice: 'net' }],
  ];
  for (const [view, hand] of cases) {
    const picture = draw(view, hand);
    const groups = groupsOf(data, picture);
    const listed = groups.flatMap((group) => group.listed.flatMap((one) => one.ids));
    expect(new Set(listed).size).toBe(listed.length);
    expect(listed.toSorted()).toEqual(picture.nodes.map(({ node }) => node.id).toSorted());
    const told = new Set(
      groups.flatMap((group) => group.listed.flatMap((one) => one.ties.map(({ id }) => id))),
    );
    expect([...told].toSorted()).toEqual(picture.edges.map(({ edge }) => edge.id).toSorted());
    const without = groups.filter(({ listed }) => listed.every(({ ties }) => !ties.length));
    expect(without.map(({ title }) => title)).toEqual(without.length ? ['Alone'] : []);
    expect(groups.indexOf(without[0] as (typeof groups)[0])).toBe(without.length ? groups.length - 1 : -1);
    for (const { listed } of groups) {
      const order = listed.map(({ ids }) => data.nodes.findIndex(({ id }) => id === ids[0]));
      expect(order).toEqual(order.toSorted((a, b) => a - b));
    }
  }
});

test('the group of Tsinghua is called so, another by who has most ties', () => {
  const [, one, other, third] = data.nodes.map(({ id }) => id) as [string, string, string, string];
  const tie = (from: string, to: string) => ({ edge: { ...data.edges[0]!, id: from + to, from, to } });
  const picture = (rename: string) => {
    const called = { ...data.nodes[1]!, id: rename };
    const nodes = [called, ...data.nodes.filter(({ id }) => [other, third].includes(id))];
    const edges = [tie(rename, other), tie(other, third)];
    return { ...draw(growth), nodes: nodes.map((node) => ({ node })), edges } as never;
  };
  expect(groupsOf(data, picture('tsinghua')).map(({ title }) => title)).toEqual(['Tsinghua']);
  const middle = data.nodes.find(({ id }) => id === other)?.said ?? '';
  expect(groupsOf(data, picture(one)).map(({ title }) => title)).toEqual([`Around ${middle}`]);
});

test('ties as lines: those in the picture first, the dated before the undated, and a path in its order', () => {
  const shown = new Set(data.edges.slice(0, 20).map(({ id }) => id));
  for (const { id } of data.nodes) {
    const lines = tiesOf(data, id, shown);
    expect(lines.every(({ to }) => to !== id)).toBe(true);
    expect(lines.map(({ here }) => here)).toEqual(
      lines.map(({ here }) => here).toSorted((a, b) => Number(b) - Number(a)),
    );
    const here = lines.filter((line) => line.here).map(({ known }) => known.startsWith('no date'));
    expect(here).toEqual(here.toSorted((a, b) => Number(a) - Number(b)));
  }
  const { path } = draw(growth, { selected: ['n41', 'n2'] });
  expect(pathLines(data, path?.edges ?? []).map(({ id }) => id)).toEqual(path?.edges);
  expect(() => pathLines(data, ['nobody:led:nothing'])).toThrow('nobody:led:nothing');
});
