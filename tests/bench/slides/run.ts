import { serveCompressed } from '../brotli-server.ts';
import type { Bench, Judged } from '../bench-part.ts';
import { classicScript } from '../classic-script.ts';
import { buildDecks } from '../reference/build.ts';
import { rounds } from '../rounds.ts';
import { warmUp } from '../slow-page.ts';
import { measureTable, whole } from '../table.ts';
import { medians } from '../visited.ts';
import { judgeDeck } from './gates.ts';
import type { DeckMeasures } from './measures.ts';
import { visitDeck, type DeckTarget } from './visit.ts';

/** Judges the talk beside the simplest deck there can be, and beside the same slides in reveal.js. */
export async function judgeSlides({ build, runs, equipment }: Bench): Promise<Judged> {
  const [decks, site] = await Promise.all([buildDecks(), build].map(serveCompressed));
  if (!decks || !site) throw new Error('Nothing is served.');
  const targets: DeckTarget[] = [
    { name: 'floor', url: `${decks.url}floor/`, slides: 'section' },
    { name: 'reveal', url: `${decks.url}reveal/`, slides: '.slides > section' },
    { name: 'slides', url: `${site.url}en/slides/`, slides: '.slide' },
  ];
  const keys = classicScript(new URL('key-agent.ts', import.meta.url));
  const watched = { ...equipment, agent: equipment.agent + keys };
  try {
    await warmUp(targets, equipment);
    const visits = await rounds(targets, { rounds: runs, visit: (deck) => visitDeck(deck, watched), told });
    const of = (name: string) => medians(visits.get(name) ?? []);
    const all = targets.map(({ name }) => ({ name, median: of(name), visits: visits.get(name) }));
    return {
      verdicts: judgeDeck(of('slides'), { floor: of('floor'), reveal: of('reveal') }),
      tables: [measureTable(all)],
      measured: all,
    };
  } finally {
    for (const { close } of [decks, site]) close();
  }
}

const told = (m: DeckMeasures) =>
  `js ${whole(m.jsKb)} KB, lcp ${whole(m.lcp)} ms, ${whole(m.slides)} slides: key ${whole(m.key)} ms, CPU ${whole(m.slideCpu)} ms a slide`;
