import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { describe } from './describe.ts';
import { sampleData, sampleViews } from './fixture.ts';
import { layout } from './layout.ts';
import Network from './Network.svelte';
import { signs } from './signs.ts';
import { table } from './table.ts';
import type { NetworkView } from './types.ts';

const size = { width: 820, height: 640 };
const frame = { x: 20, y: 60, width: 780, height: 560 };
const data = sampleData('en');
const views = sampleViews('en', data);

const drawn = (view: NetworkView) =>
  render(Network, {
    props: { data, view, hand: null, picture: layout(data, view, null, frame), size, frame, motion: 'none' },
  }).body;

test('every view is whole when rendered on a server, each mark with its facts', () => {
  for (const view of Object.values(views)) {
    const html = drawn(view);
    expect(html).not.toMatch(/NaN|undefined|Infinity|data-fact=""/);
    for (const id of view.nodes.filter(() => !view.until)) expect(html).toContain(`data-node="${id}"`);
    expect(html).toContain('data-label="n1"');
    expect(drawn(view)).toBe(html);
  }
});

test('in words: counts, and the ties the step speaks of, as much as can be listened to', () => {
  const [tie] = data.edges;
  if (!tie) throw new Error('a tie');
  const said = describe(data, { ...(views.growth as NetworkView), emphasis: [tie.id, 'n9'] });
  const named = data.nodes.filter(({ kind }) => kind !== 'counted').length;
  expect(said).toContain(`${named} names, ${data.edges.length} ties.`);
  expect(said).toContain(`Ties: ${tie.said}.`);
  const all = describe(data, { ...(views.whole as NetworkView), emphasis: data.edges.map(({ id }) => id) });
  expect(all.length).toBeLessThanOrEqual(620);
  expect(all).toMatch(/and \d+ more/);
  for (const view of Object.values(views)) expect(describe(data, view)).not.toMatch(/[{}]|undefined/);
});

test('the table has every tie, and who has none', () => {
  const { columns, rows } = table(data);
  expect(columns).toEqual(['from', 'tie', 'to', 'when', 'evidence']);
  expect(rows.slice(0, data.edges.length).map(({ id }) => id)).toEqual(data.edges.map(({ id }) => id));
  expect(rows.at(-1)?.cells[1]).toBe('no tie');
  expect(rows.every(({ cells, facts }) => cells.length === columns.length && facts.length)).toBe(true);
});

test('the key has what the view draws and nothing else', () => {
  expect(signs(data, { ...(views.growth as NetworkView), nodes: ['n0'], emphasis: [] })).toEqual([
    'tsinghua-stated',
    'institution',
  ]);
  expect(signs(data, views.growth as NetworkView)).toEqual(
    expect.arrayContaining(['tsinghua-implied', 'founded', 'reported', 'claimed', 'disputed', 'counted']),
  );
});
