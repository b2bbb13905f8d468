import { join } from 'node:path';
import { serveCompressed } from './brotli-server.ts';

/** A page to measure. */
export interface Target {
  name: string;
  url: string;
  /** Selector of the first picture's marks. */
  ready: string;
}

/** The targets, and how to stop serving them. */
export interface Targets {
  all: Target[];
  close: () => void;
}

/** Marks of a picture, live or as the server drew it. */
const MARKS = ':is([data-chart], [data-picture]) :is(rect, circle, path, line, use)';

/** Serves the reference pages and the reading page in some languages. */
export async function serveTargets(references: string, build: string, langs: string[]): Promise<Targets> {
  const [limit, typical, site] = await Promise.all(
    [join(references, 'limit'), join(references, 'typical'), build].map(serveCompressed),
  );
  if (!limit || !typical || !site) throw new Error('Nothing is served.');
  return {
    all: [
      { name: 'limit', url: limit.url, ready: 'svg circle' },
      { name: 'typical', url: typical.url, ready: 'svg circle[cx]' },
      ...langs.map((lang) => ({ name: lang, url: `${site.url}${lang}/`, ready: MARKS })),
    ],
    close: () => [limit, typical, site].forEach(({ close }) => close()),
  };
}
