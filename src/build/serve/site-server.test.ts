import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get, request as ask, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve, type Serving } from './site-server.ts';

const files: Record<string, string | Buffer> = {
  'index.html': 'door',
  'en/index.html': 'story',
  '404.html': 'nothing here',
  'facts.json': '{}',
  'service-worker.js': 'self',
  'facts.csv': 'id',
  'pictures/en/a/b.svg': '<svg/>',
  '_app/immutable/serif.woff2': 'font',
  'en/embed/a/index.html': 'chart',
  '_app/immutable/a.js': 'export {}',
  '_app/immutable/a.js.br': brotliCompressSync('export {}'),
};

const root = mkdtempSync(join(tmpdir(), 'site-'));
let top: Serving;
let below: Serving;

beforeAll(async () => {
  for (const [name, body] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), body);
  }
  top = await serve({ root, port: 0 });
  below = await serve({
    root,
    port: 0,
    base: '/some/sub/',
    headers: { 'X-Own': 'yes', 'Access-Control-Allow-Origin': null },
  });
});

afterAll(async () => {
  await Promise.all([top.close(), below.close()]);
  rmSync(root, { recursive: true });
});

interface Got {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

function fetched(address: string, accept = ''): Promise<Got> {
  return new Promise((resolve, reject) => {
    get(address, { headers: { 'accept-encoding': accept } }, (answer) => {
      let body = '';
      answer.setEncoding('utf8').on('data', (text: string) => (body += text));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body }));
    }).on('error', reject);
  });
}

const at = (path: string, accept?: string) => fetched(new URL(path, top.url).href, accept);

test('a folder shows its page, and a folder without its slash is sent there', async () => {
  expect((await at('/en/')).body).toBe('story');
  const moved = await at('/en?x=1');
  expect([moved.status, moved.headers.location]).toEqual([301, '/en/?x=1']);
});

test('an unknown address gives the page for it, with its status', async () => {
  const { status, headers, body } = await at('/no/such/page');
  expect([status, body]).toEqual([404, 'nothing here']);
  expect(headers['content-type']).toContain('text/html');
  expect((await at('/%2e%2e/package.json')).status).toBe(404);
});

test('texts tell their charset', async () => {
  const types = await Promise.all(
    ['/', '/facts.json', '/facts.csv', '/pictures/en/a/b.svg', '/_app/immutable/a.js'].map(async (path) =>
      (await at(path)).headers['content-type']?.replace(/\s/g, ''),
    ),
  );
  expect(types).toEqual([
    'text/html;charset=utf-8',
    'application/json;charset=utf-8',
    'text/csv;charset=utf-8',
    'image/svg+xml;charset=utf-8',
    'text/javascript;charset=utf-8',
  ]);
  expect((await at('/service-worker.js')).headers['content-type']).toContain('text/javascript');
  expect((await at('/_app/immutable/serif.woff2')).headers['content-type']).toBe('font/woff2');
});

test('only what never changes is kept for good', async () => {
  const kept = async (path: string) => (await at(path)).headers['cache-control'];
  expect(await kept('/en/')).toBe('public, max-age=0, must-revalidate');
  expect(await kept('/facts.json')).toBe('public, max-age=0, must-revalidate');
  expect(await kept('/service-worker.js')).toBe('no-cache');
  expect(await kept('/_app/immutable/serif.woff2')).toContain('immutable');
  expect(await kept('/_app/immutable/a.js')).toContain('immutable');
});

test('what is not there may be there after the next build', async () => {
  const { status, headers } = await at('/_app/immutable/none.js');
  expect([status, headers['cache-control']]).toEqual([404, 'public, max-age=0, must-revalidate']);
});

test('a compressed twin goes to those who can read it, under the type of the original', async () => {
  const { headers } = await at('/_app/immutable/a.js', 'br');
  expect([headers['content-encoding'], headers.vary]).toEqual(['br', 'Accept-Encoding']);
  expect(headers['content-type']).toContain('text/javascript');
  expect((await at('/_app/immutable/a.js')).body).toBe('export {}');
});

test('under a base, only what is below it exists', async () => {
  const host = new URL('/', below.url).href;
  const inside = await fetched(`${below.url}en/`);
  expect([inside.body, inside.headers['x-own']]).toEqual(['story', 'yes']);
  expect((await fetched(`${below.url}facts.json`)).headers['access-control-allow-origin']).toBeUndefined();
  expect((await fetched(`${host}some/sub`)).headers.location).toBe('/some/sub/');
  expect((await fetched(`${below.url}en`)).headers.location).toBe('/some/sub/en/');
  expect((await fetched(`${host}en/`)).status).toBe(404);
});

test('charts may be framed and fetched from anywhere, also one that does not exist; pages only by themselves', async () => {
  const told = async (path: string) => {
    const { status, headers } = await at(path);
    return [status, headers['content-security-policy'], headers['access-control-allow-origin']];
  };
  expect(await told('/en/embed/a/')).toEqual([200, 'frame-ancestors *', '*']);
  expect(await told('/en/embed/none/')).toEqual([404, 'frame-ancestors *', '*']);
  expect(await told('/en/embed/..%2f')).toEqual([404, 'frame-ancestors *', '*']);
  expect(await told('/en/')).toEqual([200, "frame-ancestors 'self'", undefined]);
  expect(await told('/none/')).toEqual([404, "frame-ancestors 'self'", undefined]);
  expect(await told('/facts.json')).toEqual([200, undefined, '*']);
});

test('nothing can be sent to it', async () => {
  const status = await new Promise((resolve, reject) => {
    ask(top.url, { method: 'POST' }, (answer) => resolve(answer.resume().statusCode))
      .on('error', reject)
      .end();
  });
  expect(status).toBe(405);
});

test('a taken port is refused', async () => {
  await expect(serve({ root, port: top.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
