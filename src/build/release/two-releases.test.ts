/** Two releases one after the other, between them a corrected figure: what stays, and what is said about it. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cutRelease } from './cut.ts';
import { publishReleases } from './publish.ts';
import { openRelease, readReleases } from './releases.ts';
import { manifest, reached, writeSite } from './site-fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'two-releases-'));
/** The site as it was first, as it became, and the list of releases. */
const [before, after, seeds] = ['before', 'after', 'seeds'].map((name) => join(folder, name)) as [
  string,
  string,
  string,
];
const read = (site: string, path: string) => readFileSync(join(site, path), 'utf8');
const namesIn = (site: string) =>
  readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(site, name)).isFile(),
  );
const cut = (site: string, version: string) =>
  cutRelease({ version, date: '2026-01-31', site, manifest, seeds });
/** The page as it was in the build, but for the notice and where it leads. */
const asBuilt = (html: string) =>
  html
    .replace(/<p class="corrected".*<\/p>\n/, '')
    .replaceAll(/(href|data-sources)="..\/..\//g, '$1="')
    .replace('https://new.example', 'https://old.example');

beforeAll(() => {
  const values = { rise: 1, fall: 2, dear: 3, cheap: 4, shared: 5 };
  writeSite(before, values, '0000000000000001');
  writeSite(after, { ...values, fall: 2.5 }, '0000000000000002');
  mkdirSync(seeds);
  writeFileSync(join(seeds, 'releases.json'), '[]');
  cut(before, '1.0.0');
  cut(after, '1.1.0');
  publishReleases(after, seeds, 'https://new.example');
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a release holds its embeds and all they reach, byte for byte, and nothing else', () => {
  const [release] = readReleases(seeds);
  expect(release).toMatchObject({ version: '1.0.0', date: '2026-01-31', edition: '0000000000000001' });
  const files = openRelease(seeds, release!);
  const own = [...files.keys()].filter((path) => !/^(en|zh)\/embed\//.test(path));
  expect(own.sort()).toEqual(reached);
  expect(files.size).toBe(reached.length + 2 * 2 * 4);
  for (const [path, bytes] of files) expect(bytes.equals(readFileSync(join(before, path))), path).toBe(true);
});

test('both stand beside the site, each as it was built', () => {
  for (const [version, site] of [
    ['1.0.0', before],
    ['1.1.0', after],
  ] as const)
    for (const path of namesIn(join(after, 'v', version)))
      expect(asBuilt(read(after, `v/${version}/${path}`)), `${version} ${path}`).toBe(read(site, path));
});

test('the notice stands where the corrected figure is shown, and nowhere else', () => {
  const noticed = namesIn(join(after, 'v')).filter((path) =>
    read(after, `v/${path}`).includes('class="corrected"'),
  );
  expect(noticed.sort()).toEqual(
    ['en', 'zh'].flatMap((lang) => [
      `1.0.0/${lang}/embed/boom/fall/index.html`,
      `1.0.0/${lang}/embed/boom/index.html`,
    ]),
  );
  const html = read(after, 'v/1.0.0/zh/embed/boom/fall/index.html');
  expect(html).toMatch(
    /<p class="corrected" role="note"><a href="(\.\.\/){6}zh\/charts\/boom\/">.*更正.*<\/p>\n<footer/,
  );
});

test('what a page loads is in its release, and what it links to is in the site', () => {
  for (const path of namesIn(join(after, 'v')).filter((name) => name.endsWith('.html'))) {
    const html = read(after, `v/${path}`);
    const at = new URL(path, 'https://new.example/v/');
    const all = (name: RegExp) => [...html.matchAll(name)].map(([, to = '']) => new URL(to, at).pathname);
    const links = all(/\shref="(?!data:)([^"]*)"/g).concat(all(/data-sources="([^"]*)"/g));
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) {
      expect(link).not.toContain('/v/');
      expect(existsSync(join(after, link, 'index.html')), `${path} → ${link}`).toBe(true);
    }
    const [root = ''] = all(/data-root="([^"]*)"/g);
    expect(root).toBe(`/v/${path.split('/')[0]}/`);
    for (const file of all(/(?:src="|url\(|data-wake="|data-styles=")([^"\s)]*)/g)) {
      expect(file.startsWith(root), `${path} → ${file}`).toBe(true);
      expect(existsSync(join(after, file)), `${path} → ${file}`).toBe(true);
    }
  }
});

test('a link to a page that is no more leads to the story', () => {
  const site = join(folder, 'shrunk');
  cpSync(after, site, { recursive: true });
  rmSync(join(site, 'en/charts/boom'), { recursive: true });
  publishReleases(site, seeds, 'https://new.example');
  const html = read(site, 'v/1.0.0/en/embed/boom/fall/index.html');
  expect(html).toContain('<link rel="canonical" href="https://new.example/en/">');
  expect(html).toContain(`role="note"><a href="${'../'.repeat(6)}en/">`);
  expect(html).not.toContain('charts/boom');
});

test('a version is given once, and what cannot be packed leaves nothing behind', () => {
  expect(() => cut(after, '1.0.0')).toThrow('version 1.0.0 is released already');
  expect(() => cut(after, '1.0')).toThrow('a version is like 1.2.0');
  const site = join(folder, 'broken');
  cpSync(before, site, { recursive: true });
  rmSync(join(site, '_app/immutable/later.woff2'));
  expect(() => cut(site, '2.0.0')).toThrow('_app/immutable/wake.css names _app/immutable/later.woff2');
  rmSync(join(site, 'en'), { recursive: true });
  rmSync(join(site, 'zh'), { recursive: true });
  expect(() => cut(site, '2.0.0')).toThrow('has no embeds');
  expect(readReleases(seeds).map(({ version }) => version)).toEqual(['1.0.0', '1.1.0']);
});

test('a broken archive stops the build', () => {
  const broken = join(folder, 'broken-seeds');
  cpSync(seeds, broken, { recursive: true });
  writeFileSync(join(broken, 'releases/1.1.0.zip'), 'no archive');
  expect(() => publishReleases(after, broken, '')).toThrow(
    'seeds/releases/1.1.0.zip (version 1.1.0): is not what',
  );
});
