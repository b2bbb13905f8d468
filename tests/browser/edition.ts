/** A site that can be changed and switched off under a browser. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { serve, type Serving } from '../../src/build/serve.ts';
import { open } from './arrive.ts';
import { BUILD } from './story.ts';

const BUILT = fileURLToPath(BUILD);

/** Name of the built edition, as its pages say it. */
export const EDITION =
  /data-edition="([^"]+)"/.exec(readFileSync(join(BUILT, 'index.html'), 'utf8'))?.[1] ?? '';

/** A server on one port, whatever stands behind it. */
export class Host {
  #site: Serving | undefined;
  #silence: (() => Promise<void>) | undefined;
  #port = 0;

  constructor(readonly base = '/') {}

  /** Address of the site's first page, with a slash at the end. */
  get url(): string {
    return `http://127.0.0.1:${this.#port}${this.base}`;
  }

  /** Serves a folder, the built site by default, in place of what was served before. */
  async show(root = BUILT): Promise<void> {
    await this.stop();
    this.#site = await serve({ root, port: this.#port, base: this.base });
    this.#port = this.#site.port;
  }

  /** Takes every connection and never says a word. */
  async hang(): Promise<void> {
    await this.stop();
    const open = new Set<Socket>();
    const server = createServer((socket) => void open.add(socket.on('error', () => {})));
    await new Promise<void>((done) => server.listen(this.#port, '127.0.0.1', done));
    this.#silence = () => {
      for (const socket of open) socket.destroy();
      return new Promise((done) => server.close(() => done()));
    };
  }

  /** Refuses connections from now on. */
  async stop(): Promise<void> {
    await this.#site?.close();
    await this.#silence?.();
    this.#site = this.#silence = undefined;
  }
}

/**
 * A copy of the built site in a folder of its own, without what no test of editions looks at, and without compressed
 * twins: they would go on saying what the files said before.
 */
export class Copy {
  readonly root = mkdtempSync(join(tmpdir(), 'edition-'));

  constructor() {
    const kept = (path: string) =>
      !/^(og|pictures)$/.test(relative(BUILT, path).split(sep)[0] ?? '') && !/\.(br|gz)$/.test(path);
    cpSync(BUILT, this.root, { recursive: true, filter: kept });
  }

  /** Gives it another edition, as a build from other sources would. */
  rename(edition: string): void {
    for (const name of readdirSync(this.root, { recursive: true, encoding: 'utf8' })) {
      if (!/\.html$|service-worker\.js$/.test(name)) continue;
      const file = join(this.root, name);
      writeFileSync(file, readFileSync(file, 'utf8').replaceAll(EDITION, edition));
    }
  }

  remove(): void {
    rmSync(this.root, { recursive: true });
  }
}

/** Opens an address and waits until all that is kept is there and the page is in the worker's care. */
export async function visit(page: Page, address: string): Promise<void> {
  await open(page, address);
  await page.evaluate(async () => {
    if (navigator.serviceWorker.controller) return;
    await new Promise((taken) =>
      navigator.serviceWorker.addEventListener('controllerchange', taken, { once: true }),
    );
  });
}
