import { places } from './places.ts';

/**
 * The table as `_headers`, which Netlify and Cloudflare Pages read. No path fits two of its rules, since Cloudflare would
 * join their headers.
 */
export const headersFile = (): string =>
  places
    .flatMap(({ paths, headers }) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
      return paths.map((path) => `${path}\n${lines.join('')}`);
    })
    .join('\n');
