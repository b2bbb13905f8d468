import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Sky } from '#stage/scene.ts';
import { mix, parseColour, type Rgba } from './oklab.ts';
import { tokensOf } from './tokens.ts';

const css = readFileSync('src/stage/styles/tokens.css', 'utf8');
const SKIES: Sky[] = ['minute', 'sora', 'tsinghua', 'money', 'compute', 'phones', 'holds'];
const ROLES = ['minute', 'tsinghua', 'model', 'money', 'compute', 'device', 'other'];
const WORDS = ['--ink', '--ink2', '--ink3', ...ROLES.map((role) => `--${role}-text`)];
const MARKS = ROLES.map((role) => `--${role}`);

/** Relative luminance, as WCAG 2 defines it. */
function luminance([red, green, blue]: Rgba): number {
  const linear = (channel: number) =>
    channel / 255 <= 0.04045 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function contrast(one: Rgba, other: Rgba): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

test('contrast is that of WCAG: 21 for black on white, 4.54 for #767676', () => {
  expect(contrast(parseColour('#000'), parseColour('#fff'))).toBeCloseTo(21, 5);
  expect(contrast(parseColour('#767676'), parseColour('#fff'))).toBeCloseTo(4.54, 2);
});

for (const theme of ['light', 'dark'] as const) {
  for (const sky of SKIES) {
    test(`${theme}, ${sky}: words stand out by 4.5, marks by 3, from every height of the sky and from paper`, () => {
      const tokens = tokensOf(css, sky, theme);
      const colour = (name: string) => parseColour(tokens.get(name) ?? '');
      const stops = ['--sky-1', '--sky-2', '--sky-3'].map(colour);
      // The sky is a gradient of three stops: looked at in steps between them as well.
      const heights = stops
        .slice(1)
        .flatMap((below, at) => [0, 0.25, 0.5, 0.75, 1].map((share) => mix(below, share, stops[at] as Rgba)));
      for (const [names, least] of [
        [WORDS, 4.5],
        [MARKS, 3],
      ] as const)
        for (const name of names)
          for (const ground of [...heights, colour('--paper')])
            expect(contrast(colour(name), ground), `${name} on ${ground.join()}`).toBeGreaterThanOrEqual(
              least,
            );
    });
  }
}
