/** Pages of other people with our charts in them, from a real server on another host: no faked answer is a stranger. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Frame, Locator } from '@playwright/test';
import { serve, type Serving } from '../../src/build/serve.ts';
import { expect, test as base } from './fixtures.ts';
import { BUILD } from './story.ts';

/** Somebody else's server. */
export interface Host {
  /** Puts a page there and tells its address. The body stands in a bare page; headers are those of the page. */
  page: (body: string, headers?: Record<string, string>) => string;
  /** Serves a script of theirs and tells its address. */
  script: (text: string) => string;
  /** Absolute address of something of ours. */
  ours: (path: string) => string;
  /** Serves our site once more with a word on who may load its files, below a path; tells the address of its root. */
  site: (allowed: string, base?: string) => Promise<string>;
}

/** The `test` of pages that embed. */
export const test = base.extend<{ host: Host }>({
  host: async ({ baseURL }, use) => {
    const sites: Serving[] = [];
    const files = new Map<string, { body: string; headers: Record<string, string> }>();
    const server = createServer((request, response) => {
      const file = files.get(request.url ?? '');
      if (file) response.writeHead(200, file.headers).end(file.body);
      else response.writeHead(request.url === '/favicon.ico' ? 204 : 404).end();
    });
    await new Promise<void>((done) => server.listen(0, 'localhost', done));
    const put = (ending: string, body: string, headers: Record<string, string>): string => {
      const path = `/${files.size}${ending}`;
      files.set(path, { body, headers });
      return `http://localhost:${(server.address() as AddressInfo).port}${path}`;
    };
    await use({
      page: (body, headers) =>
        put('', `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title>${body}</html>`, {
          'content-type': 'text/html; charset=utf-8',
          ...headers,
        }),
      script: (text) => put('.js', text, { 'content-type': 'text/javascript; charset=utf-8' }),
      ours: (path) => new URL(path, baseURL).href,
      site: async (allowed, base = '/') => {
        const headers = { 'Access-Control-Allow-Origin': allowed };
        const site = await serve({ root: fileURLToPath(BUILD), port: 0, base, headers });
        sites.push(site);
        return site.url;
      },
    });
    await Promise.all(sites.map((site) => site.close()));
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  },
});

/** The document in a frame of the page, once it is there. */
export async function documentOf(frame: Locator): Promise<Frame> {
  const inside = await (await frame.elementHandle())?.contentFrame();
  if (!inside) throw new Error('no frame');
  await inside.waitForLoadState();
  return inside;
}

/** Wakes the chart in a frame as a reader does, and waits until it has come to rest. */
export async function woken(frame: Locator): Promise<Frame> {
  await frame.hover();
  const inside = await documentOf(frame);
  await inside.locator('[data-chart][data-settled="true"]').waitFor({ state: 'attached' });
  return inside;
}

/** What of the document in a frame cannot be seen whole: scroll bars, and words that are cut. Empty when all is well. */
export const cutIn = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() => {
    const root = document.documentElement;
    const found: string[] = [];
    if (root.scrollHeight > root.clientHeight)
      found.push(`${root.scrollHeight - root.clientHeight} px too high`);
    if (root.scrollWidth > root.clientWidth) found.push(`${root.scrollWidth - root.clientWidth} px too wide`);
    const isWords = (element: Element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    for (const element of document.body.querySelectorAll('*')) {
      if (!isWords(element) || element.closest('.unseen, script, dialog:not([open])')) continue;
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const box = element.getBoundingClientRect();
      if (box.width === 0 || box.height === 0) continue;
      for (let around: Element | null = element.parentElement; around; around = around.parentElement) {
        const isRoot = around === root;
        const { overflow } = getComputedStyle(around);
        // What is opened may be longer than the frame, and scrolls by itself.
        if (!isRoot && /auto|scroll/.test(overflow)) break;
        if (!isRoot && overflow === 'visible') continue;
        const edge = isRoot ? new DOMRect(0, 0, innerWidth, innerHeight) : around.getBoundingClientRect();
        const over = Math.max(
          edge.left - box.left,
          box.right - edge.right,
          edge.top - box.top,
          box.bottom - edge.bottom,
        );
        if (over > 1) {
          found.push(`“${element.textContent?.trim().slice(0, 40)}” is cut by ${Math.round(over)} px`);
          break;
        }
      }
    }
    return found;
  });

/** Expects that all of the document in a frame can be seen, once it has come to rest. */
export const expectWhole = (frame: Frame, what: string): Promise<void> =>
  expect.poll(() => cutIn(frame), { message: what }).toEqual([]);
