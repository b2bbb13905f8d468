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

/** Folders whose files never change under one name. */
const LASTING = /^\/(_app\/immutable|fonts)\//;

/**
 * Headers for a path of the site, such as `/en/` or `/facts.csv`. The type is told where it needs its charset
 * spelled out; pages, pictures and fonts get theirs from the file server.
 */
export function headersOf(path: string): Record<string, string> {
  const ending = /\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  const type = TYPES[ending];
  return {
    'Cache-Control': LASTING.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    ...(type && { 'Content-Type': type }),
  };
}
