import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.csv': 'text/csv',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};
const PACKED = /\.(png|woff2)$/;

/** What was sent, without headers. */
export interface Sent {
  bytes: number;
  /** Of them, fonts. */
  fonts: number;
  files: number;
}

/** A folder that is being served. */
export interface Served {
  /** Its address, with a slash at the end. */
  url: string;
  /** All that it has sent until now. */
  sent: () => Sent;
  close: () => void;
}

/**
 * Serves a folder as a good host would, texts in brotli. Each file is compressed once and then kept, so that
 * only the first visit of all waits for it.
 */
export async function serveCompressed(root: string): Promise<Served> {
  const kept = new Map<string, Answer>();
  const sent: Sent = { bytes: 0, fonts: 0, files: 0 };
  const server = createServer((request, response) => {
    const file = fileAt(root, request.url ?? '/');
    if (!file) return void response.writeHead(404).end();
    const known = kept.get(file) ?? answer(file);
    kept.set(file, known);
    sent.files++;
    sent.bytes += known.body.length;
    if (extname(file) === '.woff2') sent.fonts += known.body.length;
    response.writeHead(200, known.headers).end(known.body);
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${port}/`, sent: () => ({ ...sent }), close };
}

interface Answer {
  body: Buffer;
  headers: Record<string, string>;
}

function fileAt(root: string, address: string): string | undefined {
  const path = join(root, normalize(decodeURIComponent(new URL(address, 'http://site').pathname)));
  const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
  return existsSync(file) ? file : undefined;
}

function answer(file: string): Answer {
  const raw = readFileSync(file);
  const body = PACKED.test(file) ? raw : packed(raw);
  const headers = {
    'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
    'Content-Length': String(body.length),
    'Cache-Control': 'public, max-age=600',
    ...(body !== raw && { 'Content-Encoding': 'br' }),
  };
  return { body, headers };
}

/** Size of a file as it is sent, in bytes. */
export const brotliSize = (file: string): number => packed(readFileSync(file)).length;

function packed(raw: Buffer): Buffer {
  const best = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length };
  return brotliCompressSync(raw, { params: best });
}
