import type { Sky } from '#stage/scene.ts';
import { formatColour, mix, parseColour } from './oklab.ts';

/** The design tokens as they stand in one place: custom properties by name. */
export type Tokens = ReadonlyMap<string, string>;

/**
 * The tokens of a theme under a sky, read from the style sheet that the pages use themselves.
 *
 * @param css text of `tokens.css`
 */
export function tokensOf(css: string, sky: Sky, theme: 'light' | 'dark' = 'light'): Tokens {
  const themed = `[data-theme='${theme}']`;
  const holds = new Set([':root', themed, `[data-sky='${sky}']`, `${themed} [data-sky='${sky}']`]);
  const tokens = new Map<string, string>();
  const plain = css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  for (const [, selectors = '', body = ''] of plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    if (!selectors.split(',').some((selector) => holds.has(selector.trim()))) continue;
    for (const [, name = '', value = ''] of body.matchAll(/(--[\w-]+)\s*:\s*([^;]+);/g))
      tokens.set(name, value.trim());
  }
  return tokens;
}

/**
 * A style sheet without custom properties, colour mixes, conditions and movement, for programs that know none of
 * these. A rule that speaks of `--role` is written once for each role, for marks with its class and what is in them.
 *
 * @throws for a custom property that no token sets
 */
export function resolveCss(css: string, tokens: Tokens): string {
  const plain = css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  return [...plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)]
    .filter(([, selectors = '']) => !/^\s*\.role-\w+\s*$/.test(selectors))
    .map(([, selectors = '', body = '']) => {
      const still = body.replace(/transition[\w-]*\s*:[^;}]*;?/g, '').trim();
      if (!still.includes('--role'))
        return `${raised(selectors)}{${resolveValues(still, tokens, new Map())}}`;
      const fallback = /var\(--role-text,/.test(still) ? [['', new Map()] as const] : [];
      return [...fallback, ...roles.map((role) => [role, ownTokens(role)] as const)]
        .map(([role, own]) => `${forRole(selectors, role)}{${resolveValues(still, tokens, own)}}`)
        .join('\n');
    })
    .join('\n');
}

const roles = ['minute', 'tsinghua', 'model', 'money', 'compute', 'device', 'other'];

const ownTokens = (role: string): Tokens =>
  new Map(['', '-text', '-fill', '-tint'].map((part) => [`--role${part}`, `var(--${role}${part})`]));

/**
 * Selectors that weigh one class more: as much as those of rules of roles, which are given a class besides, so that
 * among all of them the later rule still wins. One without any class stays as it is.
 */
const raised = (selectors: string): string =>
  selectors
    .split(',')
    .map((one) => one.trim().replace(/\.[\w-]+/, '$&$&'))
    .join(',');

/** The selectors for marks of a role: wherever on the way to what is styled the class of the role may stand. */
const forRole = (selectors: string, role: string): string =>
  selectors
    .split(',')
    .map((one) => one.trim())
    .flatMap((one) => {
      if (!role) return [raised(one)];
      const parts = one.split(/(\s*>\s*|\s+)/);
      const at = parts.flatMap((_, index) => (index % 2 ? [] : [index]));
      return [
        `.role-${role} ${one}`,
        ...at.map((index) => parts.map((part, i) => (i === index ? `${part}.role-${role}` : part)).join('')),
      ];
    })
    .join(',');

function resolveValues(css: string, tokens: Tokens, own: Tokens): string {
  const values = (text: string, depth = 0): string => {
    if (depth > 12) throw new Error(`custom properties go round in a circle: ${text}`);
    return text.replace(
      /var\((--[\w-]+)(?:,\s*((?:[^()]|\([^()]*\))*))?\)/g,
      (_, name: string, fallback?: string) => {
        const value = own.get(name) ?? tokens.get(name) ?? fallback;
        if (value === undefined) throw new Error(`no token ${name}`);
        return values(value, depth + 1);
      },
    );
  };
  // Nothing to see is `none` to programs that draw files.
  return mixes(values(css)).replace(/\b(fill|stroke)\s*:\s*transparent/g, '$1:none');
}

/** Works out `color-mix(in oklab, A 16%, B)`, the innermost first. */
function mixes(css: string): string {
  const pattern =
    /color-mix\(in oklab,\s*((?:[^(),]|\([^()]*\))+?)\s+([\d.]+)%,\s*((?:[^(),]|\([^()]*\))+?)\s*\)/g;
  const next = css.replace(pattern, (_, one: string, share: string, other: string) =>
    formatColour(mix(parseColour(one.trim()), Number(share) / 100, parseColour(other.trim()))),
  );
  return next === css ? css : mixes(next);
}
