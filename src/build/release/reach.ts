/** What the embeds of a built site are made of: their own files, and everything these name. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { factsFile } from '#facts/page-lang.ts';
import type { PageLang } from '#facts/types.ts';
import type { ManifestEntry } from '../manifest.ts';
import { WAKE_EMBED } from '../wake-chunk.ts';

/** Pages and data of embeds, without compressed twins. */
const EMBED = /^[a-z]{2}(-[a-z]+)?\/embed\/.+\.(html|json)$/;

/** What every release has: the register. The cards of some languages look facts up in a file of their own. */
export const FACTS = 'facts.json';

/** Whether a file of a release is a page. */
export const isEmbedPage = (path: string): boolean => EMBED.test(path) && path.endsWith('/index.html');

/**
 * Paths below the site's root, sorted.
 *
 * @param site folder of the built site
 * @param manifest of the client build that the site was made with
 * @throws naming what is not there, and who asks for it
 */
export function embedFiles(site: string, manifest: Record<string, ManifestEntry>): string[] {
  const own = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => EMBED.test(name));
  const seen = new Set<string>();
  const take = (path: string, by: string): void => {
    if (seen.has(path)) return;
    if (!existsSync(join(site, path))) throw new Error(`${by} names ${path}, which the built site has not`);
    seen.add(path);
    const named = /\.html$/.test(path) ? namedByPage : /\.css$/.test(path) ? namedByStyles : () => [];
    for (const one of named(readFileSync(join(site, path), 'utf8')))
      take(posix.join(posix.dirname(path), one), path);
  };
  if (!own.some(isEmbedPage)) throw new Error(`${site} has no embeds`);
  for (const path of own) take(path, 'the site');
  for (const path of chunksOf(WAKE_EMBED, manifest)) take(path, WAKE_EMBED);
  const registers = new Set([FACTS, ...own.map((path) => factsFile(path.split('/')[0] as PageLang))]);
  for (const facts of registers) take(facts, 'every card');
  return [...seen].sort();
}

/** Scripts, styles and files of an entry: what it imports at once, and what later. */
function chunksOf(entry: string, manifest: Record<string, ManifestEntry>): string[] {
  const seen = new Set<string>();
  const visit = (key: string): string[] => {
    const chunk = manifest[key];
    if (!chunk) throw new Error(`the client build does not know ${key}`);
    if (seen.has(key)) return [];
    seen.add(key);
    const { file, css = [], assets = [], imports = [], dynamicImports = [] } = chunk;
    return [file, ...css, ...assets, ...[...imports, ...dynamicImports].flatMap(visit)];
  };
  return visit(entry);
}

/** Files that a page loads, as it names them: links are followed by readers only. */
const namedByPage = (html: string): string[] => [
  ...[...html.matchAll(/\s(?:src|data-wake|data-styles)="([^"]*)"/g)].flatMap(([, list = '']) =>
    list.split(' ').filter(Boolean),
  ),
  ...namedByStyles(html),
];

const namedByStyles = (css: string): string[] =>
  [...css.matchAll(/url\((['"]?)([^'")]+)\1\)/g)]
    .map(([, , path = '']) => path)
    .filter((path) => !/^(data:|#)/.test(path));
