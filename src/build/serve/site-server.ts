import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { lostHeaders } from '../hosting/places.ts';
import { headersOf } from './headers.ts';

/** What to serve and where. */
export interface Site {
  /** Folder with the built site. */
  root: string;
  /** TCP port; 0 takes a free one. */
  port: number;
  /** Path the site hangs under, with both slashes: `/some/sub/`. The root of the domain by default. */
  base?: string;
  /** Address to listen on, only this machine by default. `::` or `0.0.0.0` also answers other machines. */
  host?: string;
  /** Further headers for every file; null takes one away that `headersOf` gives, as a host may that knows less. */
  headers?: Record<string, string | null>;
}

/** A site that is being served. */
export interface Serving {
  /** Address of its first page on this machine, with a slash at the end. */
  url: string;
  port: number;
  /** Stops it, open connections included. */
  close: () => Promise<void>;
}

/**
 * Serves a built site over plain HTTP, as any static host would. The list of files is read once: build first.
 * Rejects with the error of the socket, such as `EADDRINUSE` when the port is taken.
 */
export async function serve(site: Site): Promise<Serving> {
  const { root, base = '/', host = '127.0.0.1', headers = {} } = site;
  const server = createServer(siteUnder(base, root, headers));
  await listening(server, site.port, host);
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}${base}`, port, close: () => closed(server) };
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

function siteUnder(base: string, root: string, further: Record<string, string | null>): Answer {
  const withFurther = (headers: Record<string, string>): Record<string, string> =>
    Object.fromEntries(
      Object.entries({ ...headers, ...further }).flatMap(([name, value]) =>
        value === null ? [] : [[name, value]],
      ),
    );
  const lost = notFound(root, (path) => withFurther(lostHeaders(path)));
  const setHeaders = (response: ServerResponse, path: string) => {
    for (const [name, value] of Object.entries(withFurther(headersOf(path)))) response.setHeader(name, value);
  };
  const files = sirv(root, { brotli: true, gzip: true, etag: true, setHeaders, onNoMatch: lost });
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const { path, query } = splitAddress(request.url ?? '/');
    if (`${path}/` === base) return moved(response, base + query);
    if (!path.startsWith(base)) {
      request.url = '/404.html';
      return lost(request, response);
    }
    const inside = path.slice(base.length - 1);
    // Pages name their files relative to their own folder, so a folder must end in a slash.
    if (isFolder(root, inside)) return moved(response, `${path}/${query}`);
    request.url = inside + query;
    files(request, response);
  };
}

function splitAddress(address: string): { path: string; query: string } {
  const at = address.indexOf('?');
  return at < 0 ? { path: address, query: '' } : { path: address.slice(0, at), query: address.slice(at) };
}

function isFolder(root: string, path: string): boolean {
  return !path.endsWith('/') && !/%|\.\./.test(path) && existsSync(join(root, path, 'index.html'));
}

function moved(response: ServerResponse, to: string): void {
  response.writeHead(301, { Location: to, 'Cache-Control': 'no-cache' }).end();
}

/** The page for what is not there; it may be framed where the address that was asked for may. */
function notFound(root: string, headersAt: (path: string) => Record<string, string>): Answer {
  const page = join(root, '404.html');
  const body = existsSync(page) ? readFileSync(page) : 'This address does not exist.';
  return (request, response) => {
    const { path } = splitAddress(request.url ?? '/');
    response.writeHead(404, {
      ...headersAt(path),
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Length': body.length,
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
}

function listening(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
