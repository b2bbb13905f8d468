import { join } from 'node:path';
import type { Bench, Judged } from './bench-part.ts';
import { serveCompressed } from './brotli-server.ts';
import { judge } from './gates.ts';
import type { Measures } from './measures.ts';
import { buildReferences } from './reference/build.ts';
import { rounds } from './rounds.ts';
import { warmUp, type Target } from './slow-page.ts';
import { measureTable, whole } from './table.ts';
import { visit } from './visit.ts';
import { medians } from './visited.ts';

/** Marks of a picture, live or as the server drew it. */
const MARKS = ':is([data-chart], [data-picture]) :is(rect, circle, path, line, use)';

/** Judges the reading page in some languages, beside the two reference pages. */
export async function judgeStory({ build, runs, equipment, langs }: Bench): Promise<Judged> {
  const references = buildReferences();
  const [limit, typical, site] = await Promise.all(
    [join(references, 'limit'), join(references, 'typical'), build].map(serveCompressed),
  );
  if (!limit || !typical || !site) throw new Error('Nothing is served.');
  const targets: Target[] = [
    { name: 'limit', url: limit.url, ready: 'svg circle' },
    { name: 'typical', url: typical.url, ready: 'svg circle[cx]' },
    ...langs.map((lang) => ({ name: lang, url: `${site.url}${lang}/`, ready: MARKS })),
  ];
  try {
    await warmUp(targets, equipment);
    const visits = await rounds(targets, { rounds: runs, visit: (target) => visit(target, equipment), told });
    const of = (name: string) => medians(visits.get(name) ?? []);
    const by = { limit: of('limit'), typical: of('typical') };
    const all = targets.map(({ name }) => ({ name, median: of(name), visits: visits.get(name) }));
    return {
      verdicts: langs.flatMap((lang) => judge(lang, of(lang), by)),
      tables: [measureTable(all)],
      measured: all,
    };
  } finally {
    for (const { close } of [limit, typical, site]) close();
  }
}

function told(m: Measures): string {
  const load = `js ${whole(m.jsKb)} KB, lcp ${whole(m.lcp)}, ready ${whole(m.ready)}, load ${whole(m.loadCpu)} ms`;
  return `${load}; ${whole(m.scrolled)} px: ${whole(m.scrollCpu)} ms/1000 px, p99 ${whole(m.p99Frame)} ms`;
}
