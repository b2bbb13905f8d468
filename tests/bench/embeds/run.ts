import type { Bench, Judged } from '../bench-part.ts';
import { serveCompressed } from '../brotli-server.ts';
import { buildFrames, write } from '../reference/build.ts';
import { rounds } from '../rounds.ts';
import { warmUp, type Target } from '../slow-page.ts';
import { measureTable, whole } from '../table.ts';
import { medians } from '../visited.ts';
import { embeddable } from './charts.ts';
import { judgeEmbeds } from './gates.ts';
import { framed, GRID_VIEWPORT, hostPage, type HostPage } from './hosts.ts';
import type { EmbedMeasures } from './measures.ts';
import { visitHost } from './visit.ts';

const MANY = 20;

/** Judges our charts on other people's pages: one, twenty below the fold, twenty in view. */
export async function judgeEmbedding({ build, runs, equipment }: Bench): Promise<Judged> {
  const [references, site] = await Promise.all([buildFrames(), build].map(serveCompressed));
  if (!references || !site) throw new Error('Nothing is served.');
  const pages = hosts(build, site.url);
  for (const [name, page] of Object.entries(pages))
    write(`hosts/${name}.html`, hostPage({ title: name, ...page }));
  const targets = Object.entries(pages).map(([name, { lay }]): Target => {
    const url = `${references.url}hosts/${encodeURIComponent(name)}.html`;
    return { name, url, ...(lay === 'grid' && { viewport: GRID_VIEWPORT }) };
  });
  try {
    await warmUp(targets, equipment);
    const visits = await rounds(targets, { rounds: runs, visit: (host) => visitHost(host, equipment), told });
    const of = (name: keyof ReturnType<typeof hosts>) => medians(visits.get(name) ?? []);
    const all = targets.map(({ name }) => ({ name, visits: visits.get(name) ?? [] }));
    const ours = {
      one: of('one'),
      'twenty elements': of('twenty elements'),
      'twenty frames': of('twenty frames'),
      'in view': of('in view'),
    };
    return {
      verdicts: judgeEmbeds(ours, { d3: of('d3'), core: of('core'), still: of('still') }),
      tables: [measureTable(all.map(({ name, visits }) => ({ name, median: medians(visits) })))],
      measured: all.map(({ name, visits }) => ({ name, median: medians(visits), visits })),
    };
  } finally {
    for (const { close } of [references, site]) close();
  }
}

/** The articles to visit, by name. */
function hosts(build: string, site: string) {
  const { scenes, heaviest } = embeddable(build);
  const many = <T>(make: (at: number) => T) => Array.from({ length: MANY }, (_, at) => make(at));
  const scene = (at: number) => scenes[at % scenes.length] ?? heaviest;
  const address = (name: string) => `${site}en/embed/${name}/`;
  const column = { lay: 'column', belowFold: true } as const;
  return {
    d3: { lay: 'column', charts: [framed('../d3/')] },
    core: { ...column, charts: many((at) => framed(`../core/?${at}`)) },
    still: { lay: 'grid', charts: many((at) => framed(`../still/?${at}`)) },
    one: { lay: 'column', charts: [framed(address(heaviest))] },
    'twenty elements': {
      ...column,
      charts: many((at) => `<one-minute-chart scene="${scene(at)}" lang="en"></one-minute-chart>`),
      scripts: `<script async src="${site}embed.js"></script>\n`,
    },
    'twenty frames': { ...column, charts: many((at) => framed(address(scene(at)), true)) },
    'in view': { lay: 'grid', charts: many((at) => framed(address(scene(at)))) },
  } satisfies Record<string, Omit<HostPage, 'title'>>;
}

const told = (m: EmbedMeasures) =>
  `${whole(m.kb)} KB and fonts ${whole(m.fontKb)} KB, CPU ${whole(m.cpu)} ms`;
