/** Makes a style sheet as small as one page of known HTML lets it be. */

/**
 * A style sheet without the rules and the custom properties that a page does not use, without comments and blanks.
 * A rule stays when every class and every element of at least one of its selectors stands in the page; attributes and
 * states come and go with scripts, and count for nothing.
 *
 * @param css flat rules, some of them in `@media`
 * @param html the page's body
 */
export function leanCss(css: string, html: string): string {
  const classes = new Set(
    [...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/)),
  );
  const tags = new Set([...html.matchAll(/<(\w+)/g)].map(([, tag = '']) => tag).concat('html', 'body'));
  const isUsed = (selector: string): boolean => {
    // What stands in brackets is an alternative or an exception.
    const plain = selector.replace(/\[[^\]]*\]/g, '').replace(/:[\w-]+\((?:[^()]|\([^()]*\))*\)/g, '');
    const named = [...plain.matchAll(/\.([\w-]+)/g)].every(([, name = '']) => classes.has(name));
    const elements = plain.replace(/[.:#][\w-]+(?:::[\w-]+)?/g, ' ').match(/[a-z][\w-]*/gi) ?? [];
    return named && elements.every((tag) => tags.has(tag));
  };
  const kept = squeezed(css).replace(/([^{}@]+)\{([^{}]*)\}/g, (_, selectors: string, body: string) => {
    const used = split(selectors).filter(isUsed);
    return used.length ? `${used.join(',')}{${body}}` : '';
  });
  return withoutUnused(kept.replace(/@media[^{}]*\{\}/g, ''), html);
}

/** Selectors of a list; commas in brackets separate nothing. */
const split = (selectors: string): string[] =>
  selectors.match(/(?:[^,()]|\((?:[^()]|\([^()]*\))*\))+/g) ?? [];

/** The same without custom properties that nothing reads. */
function withoutUnused(css: string, html: string): string {
  const read = new Set([...`${css}${html}`.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name));
  const next = css
    .replace(/(--[\w-]+):[^;{}]*(;|(?=\}))/g, (declaration, name: string) =>
      read.has(name) ? declaration : '',
    )
    .replace(/[^{}]+\{\}/g, '');
  return next === css ? css : withoutUnused(next, html);
}

const squeezed = (css: string): string =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;\}/g, '}')
    .trim();
