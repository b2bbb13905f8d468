import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatColour, mix, parseColour } from './oklab.ts';
import { resolveCss, tokensOf } from './tokens.ts';

const css = readFileSync('src/stage/styles/tokens.css', 'utf8');

test('a dark sky brings the dark inks into the light theme', () => {
  expect(tokensOf(css, 'sora').get('--ink')).toBe('#171a26');
  expect(tokensOf(css, 'minute').get('--ink')).toBe('#f3efe6');
  expect(tokensOf(css, 'sora').get('--sky-2')).toBe('#eeecea');
});

test('custom properties and mixes are worked out, movement is dropped', () => {
  const resolved = resolveCss(
    'a{fill:color-mix(in oklab,var(--minute) 16%,transparent);transition:fill 1s}',
    tokensOf(css, 'sora'),
  );
  expect(resolved).toBe('a{fill:rgba(204,47,26,0.16);}');
  expect(() => resolveCss('a{fill:var(--nowhere)}', new Map())).toThrow('--nowhere');
});

test('black and white mix to the middle grey of OKLab', () => {
  expect(formatColour(mix(parseColour('#000'), 0.5, parseColour('#fff')))).toBe('rgba(99,99,99,1)');
});

test('a later rule without a role still wins over one of roles', () => {
  const resolved = resolveCss('.bar path{fill:var(--role)}\n.bar path{fill:none}', tokensOf(css, 'sora'));
  expect(resolved).toContain('.bar.role-money path');
  expect(resolved).toContain('.bar.bar path{fill:none}');
});

test('a rule of roles is written once for each role', () => {
  const resolved = resolveCss('.band rect{stroke:var(--role)}', tokensOf(css, 'sora'));
  expect(resolved).toContain(
    '.role-minute .band rect,.band.role-minute rect,.band rect.role-minute{stroke:#cc2f1a}',
  );
  expect(resolved).toContain(
    '.role-money .band rect,.band.role-money rect,.band rect.role-money{stroke:#8a5d00}',
  );
});
