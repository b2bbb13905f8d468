/** `npm start`, its second half: serves the built site on this machine. */
import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DEFAULT_PORT, portFrom } from './serve/port.ts';
import { serve } from './serve/site-server.ts';

export { serve };
export type { Serving, Site } from './serve/site-server.ts';

const BUILD = fileURLToPath(new URL('../../build/', import.meta.url));

async function main(): Promise<void> {
  if (!existsSync(join(BUILD, 'index.html'))) {
    throw new Error(
      'There is no built site in build/. Make it with "npm run build", or let "npm start" do both.',
    );
  }
  const port = portFrom(process.env.PORT);
  const host = process.env.HOST ?? '0.0.0.0';
  const site = await serve({ root: BUILD, port, host }).catch((error: unknown) => {
    throw refused(error, port, host);
  });
  console.log(`One Minute is at http://localhost:${site.port}/ (Ctrl+C stops it)`);
}

function refused(error: unknown, port: number, host: string): Error {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'EADDRINUSE') {
    return new Error(
      `Port ${port} is taken by another program. Choose another one: PORT=${port < 65535 ? port + 1 : DEFAULT_PORT} npm start`,
    );
  }
  if (code === 'EACCES')
    return new Error(`Port ${port} needs more rights. Choose another one: PORT=8080 npm start`);
  return new Error(`Cannot listen on ${host}, port ${port}: ${code ?? String(error)}`);
}

const asked = process.argv[1];
if (asked && realpathSync(asked) === fileURLToPath(import.meta.url)) {
  await main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
