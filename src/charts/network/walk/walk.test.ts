import { expect, test } from 'vitest';
import { sampleData, sampleViews } from '../fixture.ts';
import { layout } from '../layout.ts';
import type { NetworkView } from '../types.ts';
import { otherEnd, tiesRound } from './round.ts';
import { MOST, nodeSaid, tieSaid } from './said.ts';
import { begin, moved, turnedTo, walkIn, type Walk } from './walk.ts';

const data = sampleData('en');
const views = sampleViews('en', data);
const size = { width: 820, height: 640 };
const hub = views.hub as NetworkView;
const picture = layout(data, hub, null, size);
const order = data.arrangements.hub?.wide.walk ?? [];
const degree = (id: string) => tiesRound(id, picture).length;
const busy = picture.nodes.map(({ node }) => node.id).find((id) => id !== 'n0' && degree(id) > 3) ?? '';
const start: Walk = { at: busy, trail: [] };
const after = (walk: Walk, times: number): Walk =>
  times ? after(moved(walk, 'after', picture, order), times - 1) : walk;

test('turning passes every tie once, clockwise from twelve, and comes round', () => {
  const here = picture.nodes.find(({ node }) => node.id === busy);
  const turns = Array.from({ length: degree(busy) }, (_, index) => {
    const placed = turnedTo(after(start, index + 1), picture)?.placed;
    const there = picture.nodes.find(({ node }) => placed && node.id === otherEnd(placed, busy));
    if (!placed || !here || !there) throw new Error('a tie with two ends');
    const turn = Math.atan2(there.x - here.x, here.y - there.y);
    return { id: placed.edge.id, turn: turn < -0.001 ? turn + 2 * Math.PI : turn };
  });
  expect(new Set(turns.map(({ id }) => id)).size).toBe(degree(busy));
  expect(turns.map(({ turn }) => turn)).toEqual(turns.map(({ turn }) => turn).sort((a, b) => a - b));
  expect(after(start, degree(busy) + 1).tie).toBe(turns[0]?.id);
  expect(moved(start, 'before', picture, order).tie).toBe(turns.at(-1)?.id);
  expect(moved(after(start, 1), 'before', picture, order).tie).toBe(turns.at(-1)?.id);
});

test('on a bar, turning goes along it', () => {
  const growth = layout(data, views.growth as NetworkView, null, size);
  const across = tiesRound('n0', growth).map((tie) => {
    const id = otherEnd(tie, 'n0');
    return growth.nodes.find(({ node }) => node.id === id)?.x ?? NaN;
  });
  expect(across.length).toBeGreaterThan(2);
  expect(across).toEqual([...across].sort((a, b) => a - b));
});

test('up follows the tie, down takes the same way back to the tie that was turned to', () => {
  expect(moved(start, 'along', picture, order).tie, 'none turned to: turns first').toBe(after(start, 1).tie);
  const turned = after(start, 2);
  const there = moved(turned, 'along', picture, order);
  expect(there.at).not.toBe(busy);
  expect(there.tie).toBeUndefined();
  expect(moved(there, 'back', picture, order)).toEqual(turned);
  expect(moved(start, 'back', picture, order), 'nowhere to go back to').toBe(start);
  const home = moved(there, 'home', picture, order);
  expect(home.at).toBe(order[0]);
  expect(moved(home, 'home', picture, order)).toBe(home);
  expect(moved(home, 'back', picture, order).at).toBe(there.at);
});

test('a walk begins on who is selected, else on who is stressed, else at home; on nobody who is not shown', () => {
  const at = (view: NetworkView, selected: string[] = []) => begin(view, { selected }, picture, order)?.at;
  expect(at(hub, ['n9'])).toBe('n9');
  expect(at(hub, ['nobody'])).toBe(hub.emphasis[0]);
  expect(at({ ...hub, emphasis: [picture.edges[0]?.edge.id ?? ''] })).toBe(order[0]);
  expect(begin(hub, null, { nodes: [], edges: [] }, order)).toBeUndefined();
  expect(walkIn(start, undefined, picture)).toBeNull();
  expect(walkIn(start, 'gone', picture)).toBeNull();
  expect(walkIn({ ...start, tie: 'gone' }, busy, picture)).toEqual(start);
  expect(walkIn(start, 'n9', picture)).toEqual({ at: 'n9', trail: [] });
});

test('what is said fits an announcement: brackets give way first, then the end of the sentence', () => {
  const turned = after(start, 1);
  const placed = turnedTo(turned, picture)?.placed;
  if (!placed) throw new Error('a tie');
  const saying = (said: string, more = {}) => {
    const edge = { ...placed.edge, evidence: 'stated' as const, ...more, said };
    const edges = picture.edges.map((one) => (one === placed ? { ...one, edge } : one));
    return (most?: number) => tieSaid(turned, { ...picture, edges }, data.words, most) ?? '';
  };
  const place = `1 of ${degree(busy)}`;
  expect(saying('A made B', { when: 'since 2019' })()).toBe(`A made B, since 2019; ${place}`);
  expect(saying('A made B', { evidence: 'disputed' })()).toBe(`A made B, disputed; ${place}`);
  const long = saying(`A made B (${'x'.repeat(130)})`);
  expect(long()).toBe(`A made B; ${place}`);
  expect(long(Infinity).length).toBeGreaterThan(MOST);
  const endless = saying('y'.repeat(200), { when: 'since 2019' })();
  expect(endless.length).toBe(MOST);
  expect(endless).toMatch(new RegExp(`y…, since 2019; ${place}$`));
});

test('an arrival says name, kind, ties and the tie to Tsinghua', () => {
  const said = (id: string) => {
    const node = data.nodes.find((one) => one.id === id);
    if (!node) throw new Error(id);
    return nodeSaid(node, picture, data.words);
  };
  const node = data.nodes.find(({ id }) => id === busy);
  expect(said(busy)).toBe(`${node?.said}, ${node?.kind}, ${degree(busy)} ties; Tsinghua tie ${node?.tie}`);
  expect(said('n0')).toMatch(/, university, \d+ ties$/);
  expect(said('n42')).toMatch(/no tie here/);
});
