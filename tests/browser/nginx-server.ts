import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Nginx } from './find-nginx.ts';
import { BUILD } from './story.ts';

/** A running nginx. */
export interface Running {
  /** Address of the site's root, with a slash at the end. */
  url: string;
  stop: () => Promise<void>;
}

/** The configuration that README gives to whoever hosts the site. @throws Error when it is not there */
function configuration(): string {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const block = /```nginx\n(.*?)```/s.exec(readme)?.[1];
  if (!block) throw new Error('README has no nginx configuration');
  return block;
}

/**
 * Serves the built site with README's configuration on this machine, changed only where README says so.
 *
 * @param base path the site hangs under, with both slashes
 * @throws Error with what nginx said when it does not start
 */
export async function serveWithNginx(nginx: Nginx, base: string): Promise<Running> {
  const prefix = mkdtempSync(join(tmpdir(), 'nginx-site-'));
  const port = await freePort();
  const root = join(prefix, 'site');
  mkdirSync(dirname(join(root, base)), { recursive: true });
  symlinkSync(fileURLToPath(BUILD), join(root, base).replace(/\/$/, ''));
  const changed = [
    ['listen 80;', `listen 127.0.0.1:${port};`],
    ['root /srv/one-minute;', `root ${root};`],
    ['include mime.types;', `include ${nginx.types};`],
    ['404 /404.html;', `404 ${base}404.html;`],
    ['location = /404.html ', `location = ${base}404.html `],
  ].reduce((text, [from = '', to = '']) => {
    if (text.split(from).length !== 2)
      throw new Error(`README’s nginx configuration has no single “${from}”`);
    return text.replace(from, to);
  }, configuration());
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((kind) => `${kind}_temp_path ${prefix}/${kind};`)
    .join(' ');
  writeFileSync(
    join(prefix, 'nginx.conf'),
    `pid ${prefix}/pid; events {} http { access_log off; ${temporary}\n${changed}}\n`,
  );
  // One process, in the foreground: nothing of it can outlive this one.
  const args = [
    '-p',
    prefix,
    '-c',
    join(prefix, 'nginx.conf'),
    '-e',
    'stderr',
    '-g',
    'daemon off; master_process off;',
  ];
  const program = spawn(nginx.path, args, { env: nginx.env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  program.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = new Promise<void>((done) => program.once('close', () => done()).once('error', () => done()));
  const kill = () => program.kill('SIGKILL');
  process.once('exit', kill);
  const stop = async () => {
    process.off('exit', kill);
    program.kill('SIGTERM');
    await ended;
    rmSync(prefix, { recursive: true });
  };
  let isOver = false;
  void ended.then(() => (isOver = true));
  while (!(await answers(port))) {
    if (!isOver) continue;
    await stop();
    throw new Error(`nginx does not start: ${said}`);
  }
  return { url: `http://127.0.0.1:${port}${base}`, stop };
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer().once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => found(port));
    });
  });
}

/** Whether somebody listens; a refusal waits a moment, so that asking again costs nothing. */
function answers(port: number): Promise<boolean> {
  return new Promise((told) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      told(true);
    });
    socket.once('error', () => setTimeout(() => told(false), 20));
  });
}
