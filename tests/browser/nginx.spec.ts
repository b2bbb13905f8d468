/** README's nginx configuration, run by nginx itself: it must say what our table says, for every file of the site. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { get, type IncomingHttpHeaders } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { lostHeaders, placeHeaders } from '../../src/build/hosting/places.ts';
import { findNginx, type Nginx } from './find-nginx.ts';
import { serveWithNginx, type Running } from './nginx-server.ts';
import { BUILD } from './story.ts';

interface Got {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Addresses as they are, `..` and escapes included, which `fetch` would put in order. */
function asked(site: Running, path: string, encoding = 'identity'): Promise<Got> {
  const { hostname, port, pathname } = new URL(site.url);
  const headers = { 'accept-encoding': encoding };
  return new Promise((done, failed) => {
    get({ hostname, port, path: pathname.slice(0, -1) + path, headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () =>
        done({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }),
      );
    }).on('error', failed);
  });
}

const files = readdirSync(BUILD, { recursive: true, encoding: 'utf8' })
  .map((name) => `/${name.replaceAll('\\', '/')}`)
  .filter((path) => statSync(new URL(`.${path}`, BUILD)).isFile())
  .filter((path) => !/\.(br|gz)$/.test(path) && !/^\/(404\.html|_headers)$/.test(path));

const hasTwin = (path: string) => existsSync(new URL(`.${path}.gz`, BUILD));
const read = (path: string) => readFileSync(new URL(`.${path}`, BUILD));

const TYPES: [RegExp, string][] = [
  [/\.html$/, 'text/html; charset=utf-8'],
  [/\.js$/, 'application/javascript; charset=utf-8'],
  [/\.css$/, 'text/css; charset=utf-8'],
  [/\.json$/, 'application/json; charset=utf-8'],
  [/\.svg$/, 'image/svg+xml; charset=utf-8'],
  [/\.csv$/, 'text/csv; charset=utf-8'],
  [/\.xml$/, 'text/xml; charset=utf-8'],
  [/\.txt$/, 'text/plain; charset=utf-8'],
  [/\.png$/, 'image/png'],
  [/\.woff2$/, 'font/woff2'],
];

/** The headers that the table speaks of, those of one answer. */
const told = ({ headers }: Got) =>
  Object.fromEntries(
    [
      'X-Content-Type-Options',
      'Referrer-Policy',
      'Cache-Control',
      'Access-Control-Allow-Origin',
      'Content-Security-Policy',
    ].flatMap((name) => {
      const value = headers[name.toLowerCase()];
      return value === undefined ? [] : [[name, value]];
    }),
  );

// One worker for both, so that nginx is looked for once.
test.describe.configure({ mode: 'default' });

let nginx: Nginx | string;
test.beforeAll(() => {
  test.setTimeout(400_000);
  nginx = findNginx();
});
test.afterAll(() => {
  if (typeof nginx === 'object') nginx.remove();
});

for (const base of ['/', '/some/sub/']) {
  test(`nginx with README’s configuration serves the site under ${base} as the table of hosting says`, async () => {
    test.skip(typeof nginx === 'string', typeof nginx === 'string' ? nginx : '');
    const site = await serveWithNginx(nginx as Nginx, base);
    try {
      expect(files.length).toBeGreaterThan(300);
      for (const file of files) {
        const path = file.replace(/(^|\/)index\.html$/, '$1');
        const got = await asked(site, path);
        expect([got.status, got.headers['content-encoding'], got.headers.vary], path).toEqual([
          200,
          undefined,
          hasTwin(file) ? 'Accept-Encoding' : undefined,
        ]);
        expect(got.body.equals(read(file)), path).toBe(true);
        expect(got.headers['content-type'], path).toBe(TYPES.find(([ending]) => ending.test(file))?.[1]);
        expect(told(got), path).toEqual(placeHeaders(path));
      }
      await lost(site);
      await moved(site, base);
      await compressed(site);
    } finally {
      await site.stop();
    }
  });
}

async function lost(site: Running): Promise<void> {
  const page = read('/404.html');
  const paths = ['/none', '/en/none/', '/en/embed/none/', '/zh/embed/none/none/', '/v/none/', '/data/'];
  for (const path of [...paths, '/_app/immutable/none.js', '/404.html']) {
    const got = await asked(site, path);
    expect([got.status, got.body.equals(page)], path).toEqual([404, true]);
    expect(told(got), path).toEqual(lostHeaders(path));
  }
  // What an address leads to decides, not how it is written.
  expect(told(await asked(site, '/en/embed/..%2f'))).toEqual(placeHeaders('/en/'));
  expect(told(await asked(site, '/en/?/en/embed/'))).toEqual(placeHeaders('/en/'));
}

async function moved(site: Running, base: string): Promise<void> {
  for (const path of ['/en', '/zh/sources']) {
    const { status, headers } = await asked(site, path);
    expect([status, headers.location]).toEqual([301, `${base}${path.slice(1)}/`]);
  }
}

async function compressed(site: Running): Promise<void> {
  const texts = ['/en/', '/facts.json', '/data/boom.csv', '/pictures/en/boom/fall.svg'];
  for (const path of [
    ...texts,
    files.find((file) => /\/immutable\/.*\.js$/.test(file) && hasTwin(file)) ?? '',
  ]) {
    const got = await asked(site, path, 'gzip');
    const file = path.endsWith('/') ? `${path}index.html` : path;
    expect([got.status, got.headers['content-encoding'], got.headers.vary], path).toEqual([
      200,
      'gzip',
      'Accept-Encoding',
    ]);
    expect(gunzipSync(got.body).equals(read(file)), path).toBe(true);
    expect(brotliDecompressSync(read(`${file}.br`)).equals(read(file)), path).toBe(true);
    expect(told(got), path).toEqual(placeHeaders(path));
  }
}
