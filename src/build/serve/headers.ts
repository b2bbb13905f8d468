import { placeHeaders } from '../hosting/places.ts';

const TYPES: Record<string, string> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  json: 'application/json; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
};

/**
 * Headers for a path of the site, such as `/en/` or `/facts.csv`: those of its place, and the type where it needs its
 * charset spelled out. Pages, pictures and fonts get theirs from the file server.
 */
export function headersOf(path: string): Record<string, string> {
  const ending = /\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  const type = TYPES[ending];
  return { ...placeHeaders(path), ...(type && { 'Content-Type': type }) };
}
