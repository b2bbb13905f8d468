import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { mdsvex } from 'mdsvex';
import ts from 'typescript';

const here = (/** @type {string} */ path) => new URL(path, import.meta.url);

/**
 * The inline scripts, for what cannot wait for a file: the theme before the first paint, and in Chinese the letters of
 * the first view. Kit hashes only what it writes itself, so the texts are compiled here, where their hashes can join the
 * content security policy.
 */
const inline = (/** @type {string} */ path) =>
  ts
    .transpileModule(readFileSync(here(path), 'utf8'), {
      compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.None, removeComments: true },
    })
    .outputText.trim();
export const firstPaint = inline('./src/stage/first-paint.ts');
export const firstFaces = inline('./src/stage/first-faces.ts');

const hash = (/** @type {string} */ text) => createHash('sha256').update(text).digest('base64');

/** What the site is made of; `node_modules` by the lock file. */
const MADE_OF = [
  'package.json',
  'package-lock.json',
  'svelte.config.js',
  'vite.config.ts',
  'seeds',
  'src',
  'static',
];

/**
 * The name of this edition of the site: a hash of all it is made of. Equal sources give an equal build, and what is
 * kept offline is never a mixture of two.
 */
function edition() {
  const isFile = (/** @type {string} */ path) => statSync(here(`./${path}`)).isFile();
  const files = MADE_OF.flatMap((path) =>
    isFile(path)
      ? [path]
      : readdirSync(here(`./${path}`), { encoding: 'utf8', recursive: true })
          .map((name) => `${path}/${name.replaceAll('\\', '/')}`)
          .filter((name) => !name.endsWith('.test.ts') && isFile(name)),
  );
  const sum = createHash('sha256').update(JSON.stringify([process.env.SITE_URL, process.env.VERSION_NAME]));
  for (const path of files.sort()) sum.update(`\0${path}\0`).update(readFileSync(here(`./${path}`)));
  return sum.digest('hex').slice(0, 16);
}

/** @type {import('@sveltejs/kit').Config} */
const config = {
  extensions: ['.svelte', '.svx'],
  preprocess: [vitePreprocess(), mdsvex({ extensions: ['.svx'], smartypants: false })],
  compilerOptions: {
    // Libraries decide for themselves: a bare `true` breaks those still written the older way.
    runes: ({ filename }) => (filename.split(/[/\\]/).includes('node_modules') ? undefined : true),
  },
  kit: {
    adapter: adapter({ pages: 'build', assets: 'build', strict: true }),
    appDir: '_app',
    paths: { relative: true },
    inlineStyleThreshold: Infinity,
    version: { name: edition() },
    // By our own code, where it belongs: see src/stage/offline/keep.ts.
    serviceWorker: { register: false },
    prerender: {
      // No origin: absolute addresses are ours alone to write (src/build/site.ts). Kit would follow those of its own
      // origin, and look for pages under the path that the site is to hang under.
      handleHttpError: 'fail',
      handleMissingId: 'fail',
      handleUnseenRoutes: 'fail',
      entries: ['*'],
    },
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['none'],
        'script-src': ['self', `sha256-${hash(firstPaint)}`, `sha256-${hash(firstFaces)}`],
        'style-src': ['self'],
        'style-src-attr': ['unsafe-inline'],
        'img-src': ['self', 'data:'],
        'font-src': ['self'],
        // The preview of an embed.
        'frame-src': ['self'],
        'connect-src': ['self'],
        'manifest-src': ['self'],
        'worker-src': ['self'],
        'base-uri': ['self'],
        'form-action': ['none'],
      },
    },
    alias: {},
  },
};

export default config;
