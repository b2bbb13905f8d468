import { expect, test } from 'vitest';
import { register } from '#build/register.ts';
import type { FrameShape } from '#charts/network/types.ts';
import { GOALS } from './goals.ts';
import { jobOf, measured } from './job.ts';
import { KEPT } from './kept.ts';
import { timeAt } from './lanes.ts';
import { marksOf } from './marks.ts';
import { RECIPES } from './recipes.ts';
import type { Point } from './spec.ts';

const all = marksOf(register);
const shapes: FrameShape[] = ['wide', 'tall'];
const jobs = RECIPES.flatMap((recipe) => shapes.map((shape) => jobOf(recipe, all, shape)));
const cases = jobs.map((job) => {
  const { hash, arrangement } = KEPT[job.recipe.name][job.shape];
  return { name: `${job.recipe.name} ${job.shape}`, job, hash, arrangement };
});
/** Half of what the last kept decimal stands for, and a little. */
const ROUNDING = 6e-5;

test.each(cases)('$name is kept for the inputs of today (else: npm run arrange)', ({ job, hash }) => {
  expect(hash).toBe(job.hash);
});

test.each(cases)(
  '$name: every mark has a place in the frame and inside its date and lane',
  ({ job, arrangement }) => {
    const { spots, frame } = job.spec;
    expect(Object.keys(arrangement.places)).toEqual(spots.map(({ id }) => id));
    const out = spots.filter(({ id, box }) => {
      const place = arrangement.places[id]!;
      return place.some((at, axis) => {
        const [low, high] = [box[axis]! / frame[axis]!, box[axis + 2]! / frame[axis]!];
        return at < 0.01 || at > 0.99 || at < low - ROUNDING || at > high + ROUNDING;
      });
    });
    expect(out.map(({ id }) => id)).toEqual([]);
  },
);

test.each(cases)('$name: the walk meets each mark once, and starts at Tsinghua', ({ arrangement }) => {
  expect(arrangement.walk.toSorted()).toEqual(Object.keys(arrangement.places).toSorted());
  expect(arrangement.walk[0]).toBe('tsinghua');
});

test.each(cases)('$name is as clear as the study it follows', ({ job, arrangement }) => {
  const found = measured(job, arrangement);
  const goal = GOALS[job.recipe.name][job.shape];
  expect(found.all.crossings).toBeLessThanOrEqual(goal.crossings);
  expect(found.all.passes).toBeLessThanOrEqual(goal.passes);
  expect(found.all.close).toBeLessThanOrEqual(goal.close);
  expect(found.all.length).toBeLessThan(goal.length * 1.1);
  if (job.recipe.name === 'growth') {
    expect(found.inner.crossings).toBeLessThanOrEqual(GOALS.institute[job.shape].crossings);
    expect(found.inner.passes).toBeLessThanOrEqual(GOALS.institute[job.shape].passes);
    expect(found.inner.threaded).toBe(0);
  }
});

const placeIn = (name: keyof typeof KEPT, shape: FrameShape, id: string): Point =>
  KEPT[name][shape].arrangement.places[id]!;

test.each(shapes)('growth %s: firms stand at their dates, the institute before its models', (shape) => {
  const along = (id: string) => placeIn('growth', shape, id)[shape === 'wide' ? 0 : 1];
  const between = (id: string, from: number, to: number) =>
    expect(along(id) >= timeAt(shape, from) - ROUNDING && along(id) <= timeAt(shape, to) + ROUNDING, id).toBe(
      true,
    );
  between('zhipu', 2019 + 5 / 12, 2019.5);
  between('lingxin', 2021 + 10 / 12, 2021 + 11 / 12);
  between('shengshu', 2023.12, 2023.88);
  for (const id of ['baai', 'tang-jie', 'sun-maosong', 'liu-zhiyuan', 'yang-zhilin'])
    expect(along(id)).toBeLessThan(Math.min(along('wudao-1'), along('modelbest')));
  expect(along('wudao-1')).toBeLessThan(along('wudao-2'));
});

test.each(shapes)('hub %s: thirteen firms without a name on one ring, Shengshu apart from them', (shape) => {
  const [width, height] = jobOf(
    RECIPES.find(({ name }) => name === 'hub')!,
    all,
    shape,
  ).spec.frame;
  const [x, y] = placeIn('hub', shape, 'zhipu');
  const away = (id: string) => {
    const place = placeIn('hub', shape, id);
    return Math.hypot((place[0] - x) * width, (place[1] - y) * height);
  };
  const ring = Object.keys(KEPT.hub[shape].arrangement.places).filter((id) =>
    /^zhipu-other-holdings-\d+$/.test(id),
  );
  expect(ring).toHaveLength(13);
  for (const id of ring) expect(Math.abs(away(id) - away(ring[0]!))).toBeLessThan(0.5);
  expect(away('shengshu')).toBeGreaterThan(away(ring[0]!) * 1.2);
});

test.each(shapes)('town %s: the ties that growth has too are shorter than there', (shape) => {
  const [width, height] = jobs.find((job) => job.shape === shape)!.spec.frame;
  const there = KEPT.growth[shape].arrangement;
  const { ties } = RECIPES.find(({ name }) => name === 'town')!.shows(all);
  const shared = ties.filter(({ from, to }) => there.places[from] && there.places[to]);
  const mean = (name: 'growth' | 'town') =>
    shared.reduce((sum, { from, to }) => {
      const [a, b] = [placeIn(name, shape, from), placeIn(name, shape, to)];
      return sum + Math.hypot((a[0] - b[0]) * width, (a[1] - b[1]) * height) / shared.length;
    }, 0);
  expect(shared.length).toBeGreaterThan(12);
  expect(mean('town')).toBeLessThan(mean('growth') * 0.75);
});
