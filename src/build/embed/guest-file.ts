import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { classicScript } from '../classic-script.ts';
import { rememberedBy } from '../remembered.ts';

const compiled = rememberedBy((entry: string) => classicScript(entry));
const guest = () => compiled('src/embed/guest.ts');

/** Text of the script that stands in every embed itself. */
export const firstScript = async (): Promise<string> => (await compiled('src/embed/first.ts')).trim();

/** Path below the site's root of the script that every embed fetches; its name changes with its content. */
export async function guestPath(): Promise<string> {
  const edition = createHash('sha256')
    .update(await guest())
    .digest('hex')
    .slice(0, 10);
  return `_app/immutable/guest.${edition}.js`;
}

/** Adds that script to the client build: a classic one, which the build itself would make a module. */
export function guestFile(): Plugin {
  return {
    name: 'guest-file',
    async generateBundle() {
      if (this.environment.config.consumer !== 'client') return;
      this.emitFile({ type: 'asset', fileName: await guestPath(), source: await guest() });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        void guestPath().then(async (path) => {
          if (request.url !== `/${path}`) return next();
          response.setHeader('Content-Type', 'text/javascript');
          response.end(await guest());
        });
      });
    },
  };
}
