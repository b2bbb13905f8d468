import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { sampleData, sampleViews } from './fixture.ts';
import { layout } from './layout.ts';
import Timeline from './Timeline.svelte';
import type { TimelineView } from './types.ts';

const size = { width: 820, height: 640 };
const frame = { x: 20, y: 60, width: 780, height: 560 };

const drawn = (
  lang: 'en' | 'zh',
  id: keyof ReturnType<typeof sampleViews>,
  guess?: number,
  onhand?: () => void,
) => {
  const data = sampleData(lang);
  const view: TimelineView = sampleViews(lang)[id];
  const hand = guess === undefined ? null : { guess };
  return render(Timeline, {
    props: {
      data,
      view,
      hand,
      picture: layout(data, view, hand, frame),
      size,
      frame,
      motion: 'none',
      onhand,
    },
  }).body;
};

test.each(['en', 'zh'] as const)('every view is whole when rendered on a server in %s', (lang) => {
  for (const id of Object.keys(sampleViews(lang)) as (keyof ReturnType<typeof sampleViews>)[]) {
    const html = drawn(lang, id, 2027.25);
    expect(html).not.toMatch(/NaN|undefined|Infinity/);
    expect(html).toContain(`width="${size.width}" height="${size.height}"`);
    expect(html).toContain('data-label="sora-shown"');
    expect(drawn(lang, id, 2027.25)).toBe(html);
  }
});

test('marks carry their event and facts; the one that travels is left to the figure', () => {
  const html = drawn('en', 'marker');
  expect(html).toMatch(/data-event="forecast-2030" data-fact="bank-2030"/);
  expect(html).not.toContain('data-event="sora-shown"');
});

test('the guess is a slider with its value in words, but only where a reader can move it', () => {
  expect(drawn('en', 'guess', 2027.5)).not.toContain('role="slider"');
  const live = drawn('en', 'guess', 2027.5, () => undefined);
  expect(live).toMatch(/role="slider"/);
  expect(live).toContain('aria-valuenow="2027.5"');
  expect(live).toContain('aria-valuetext="your guess: summer 2027;');
});
