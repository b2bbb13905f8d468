import type { Correction, Counted, Ending, Rests, SeamsData } from '#charts/seams/types.ts';
import type { NetworkData } from '#charts/network/types.ts';
import type { Desk } from '#stage/scene.ts';
import { labels } from './labels.ts';

/** Everybody the register names, with all their ties. */
export const wholeNetwork = (desk: Desk): NetworkData => desk.network(['whole'], {});

/** What the scene's pictures are drawn from. */
export function holdsData(desk: Desk): SeamsData {
  const { articles, words } = labels[desk.lang];
  const network = wholeNetwork(desk);
  return {
    network,
    articles: desk.articles().map(({ id, number }) => {
      const name = articles[id as keyof typeof articles] as string | undefined;
      if (!name) throw new Error(`holds: article “${id}” has no short name`);
      return { id, number: desk.text(number, 'name'), name: desk.text(name, 'note') };
    }),
    rests: rests(desk, network),
    corrections: corrections(desk),
    ending: ending(desk),
    words,
  };
}

function rests(desk: Desk, network: NetworkData): Rests {
  const counted = (facts: readonly string[]): Counted[] => {
    const many = new Map<number, number>();
    for (const id of facts) many.set(desk.needs(id), (many.get(desk.needs(id)) ?? 0) + 1);
    return [...many].sort(([one], [other]) => one - other);
  };
  const told = desk.told();
  const order = [...new Set(told.map(({ scene }) => scene))];
  return {
    cites: Object.keys(network.cites).map((id) => desk.needs(id)),
    facts: counted(desk.facts()),
    story: order.map((scene) => told.filter((one) => one.scene === scene).map(({ facts }) => counted(facts))),
  };
}

function corrections(desk: Desk): Correction[] {
  const { reasons, student, professor } = labels[desk.lang];
  const figures: Record<string, string> = {
    cards: desk.figure('thirty-thousand-cards'),
    price: desk.figure('h100-price-cny'),
    times: desk.figure('printed-bill-short'),
    share: desk.figure('moonshot-share-of-dollar-club'),
  };
  const correction = (
    id: keyof typeof reasons,
    [printed, held]: [string, string],
    facts: Correction['facts'],
    evidence: Correction['evidence'],
  ): Correction => {
    const [topic, brief, ...why] = reasons[id];
    const filled = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: string) => figures[name] ?? name);
    return {
      id,
      topic: desk.text(topic, 'lane'),
      brief: desk.text(brief, 'name'),
      printed: desk.text(printed, 'number'),
      held: desk.text(held, 'number'),
      cited: desk.text(desk.cite(facts.printed), 'source'),
      why: why.map((line) => desk.text(filled(line), 'note')),
      evidence,
      facts,
    };
  };
  return [
    correction(
      'zero',
      [desk.figure('printed-card-bill'), desk.figure('card-bill-yuan')],
      {
        printed: ['printed-card-bill'],
        held: ['card-bill-yuan', 'thirty-thousand-cards', 'h100-price-cny', 'printed-bill-short'],
      },
      'derived',
    ),
    correction(
      'currency',
      [desk.figure('dollar-club'), desk.figure('ten-billion-club')],
      { printed: ['dollar-club'], held: ['ten-billion-club', 'moonshot-share-of-dollar-club'] },
      'stated',
    ),
    correction(
      'year',
      [desk.figure('dragons-low-2020'), desk.event('sensetime-plunge').when],
      { printed: ['dragons-low-2020'], held: ['sensetime-fall', 'cloudwalk-fall'] },
      'stated',
    ),
    correction('adviser', [student, professor], { printed: ['zhu-sun'], held: ['zhu-role'] }, 'stated'),
  ];
}

function ending(desk: Desk): Ending {
  const { waves, roads, second, strip } = labels[desk.lang];
  const of = <Id extends string>(all: Record<Id, [string, string, ...string[]]>, id: Id) => ({
    name: desk.text(all[id][0], 'name'),
    said: desk.text(all[id][1], 'note'),
  });
  const [cells, filled] = [desk.number('sora-sixty-seconds'), desk.number('vidu-sixteen-seconds')];
  const wave = (id: keyof typeof waves, fact: string) => ({
    id,
    ...of(waves, id),
    brief: desk.text(waves[id][2], 'note'),
    facts: ['two-rises-two-falls', fact],
  });
  const road = (id: keyof typeof roads) => ({
    id,
    ...of(roads, id),
    role: 'tsinghua' as const,
    facts: ['three-styles'],
  });
  return {
    waves: [wave('missed', 'china-waves'), wave('caught', 'china-waves'), wave('open', 'third-wave-answer')],
    roads: [road('zhipu'), road('moonshot'), road('baichuan')],
    strip: {
      id: 'sora-shown',
      cells,
      filled,
      seconds: [0, 10, filled, 20, 30, 40, 50, cells].map((at) => ({
        at,
        text: desk.text(at === cells ? second.replace('{n}', String(at)) : String(at), 'note'),
      })),
      number: desk.text(desk.figure('vidu-sixteen-seconds', 'words'), 'number'),
      said: desk.text(strip.said, 'note'),
      open: desk.text(strip.open, 'lane'),
      facts: ['vidu-sixteen-seconds', 'sora-one-minute', 'sora-sixty-seconds'],
    },
  };
}
