import type { Clip, PatchesData, Place, Said, Visits } from '#charts/patches/types.ts';
import type { Desk } from '#stage/scene.ts';
import { labels } from './labels.ts';

/** What the scene's pictures are drawn from. */
export const tokensData = (desk: Desk): PatchesData => ({
  cells: desk.number('sora-sixty-seconds'),
  frames: desk.number('citic-frames'),
  patches: desk.number('citic-patches'),
  perFrame: desk.number('citic-patches-per-frame'),
  passes: desk.number('citic-passes'),
  tokens: desk.number('citic-tokens'),
  text: desk.number('kimi-text-length'),
  clips: clips(desk),
  visits: visits(desk),
  places: places(desk),
  words: { ...labels[desk.lang].words, rows: rows(desk), letters: letters(desk) },
});

/** Every letter that an amount may be written in. */
function letters(desk: Desk): Record<string, number> {
  const { amount, tick } = labels[desk.lang].words;
  const patterns = [amount, tick].flatMap(({ units, to }) => [
    to,
    ...units.flatMap(({ one, both = '' }) => [one, both]),
  ]);
  const all = new Set(`0123456789.${patterns.join('').replace(/\{\w\}/g, '')}`);
  return Object.fromEntries([...all].map((letter) => [letter, desk.text(letter, 'number').em]));
}

/** A name over a note, and the name alone where room is short. */
const named = (desk: Desk, facts: string[], name: string, note?: string): Said => ({
  lines: [desk.text(name, 'name'), ...(note === undefined ? [] : [desk.text(note, 'note')])],
  facts,
});

/** The name without the length after it. */
const bare = (name: string): string => name.replace(/[,，]\s*\{length\}$/, '');

function clips(desk: Desk): Clip[] {
  const names = labels[desk.lang].clips;
  const clip = (id: Clip['id'], length: string, tokens: string, evidence: Clip['evidence']): Clip => {
    const amount = desk.figure(tokens, 'short');
    return {
      id,
      seconds: desk.range(length),
      tokens: desk.range(tokens),
      said: {
        ...named(desk, [length, tokens], names[id].replace('{length}', desk.figure(length, 'short')), amount),
        short: [desk.text(bare(names[id]), 'name')],
      },
      name: bare(names[id]),
      length: desk.figure(length),
      amount: desk.figure(tokens),
      evidence,
      facts: [length, tokens],
    };
  };
  return [
    clip('clip', 'citic-clip-seconds', 'citic-tokens', 'claimed'),
    clip('vidu', 'vidu-sixteen-seconds', 'tokens-sixteen-seconds', 'derived'),
    clip('sora', 'sora-sixty-seconds', 'tokens-sixty-seconds', 'derived'),
  ];
}

function visits(desk: Desk): Visits[] {
  const names = labels[desk.lang].visits;
  return (['kimi', 'ernie'] as const).map((id) => {
    const [name, note] = names[id];
    const fact = `${id}-visits`;
    const amount = desk.figure(fact);
    return {
      id,
      visits: desk.number(fact),
      role: 'model',
      said: {
        ...named(desk, [fact], name, note.replace('{visits}', amount)),
        short: [
          desk.text(
            names.short.replace('{name}', name).replace('{visits}', desk.figure(fact, 'short')),
            'name',
          ),
        ],
      },
      name,
      amount,
      evidence: 'stated',
      facts: [fact],
    };
  });
}

function places(desk: Desk): Record<Place, Said> {
  const words = labels[desk.lang].places;
  const figures: Record<string, string> = {
    clip: desk.figure('citic-clip-seconds'),
    frames: desk.figure('citic-frames'),
    each: desk.figure('citic-patches-per-frame', 'short'),
    passes: desk.figure('citic-passes'),
    text: desk.figure('kimi-text-length', 'short'),
    times: desk.figure('minute-in-kimi-texts', 'short'),
  };
  const facts: Record<Place, string[]> = {
    clip: ['citic-clip-seconds'],
    minute: ['sora-sixty-seconds'],
    frames: ['citic-frames'],
    frame: ['citic-patches-per-frame'],
    first: ['citic-passes'],
    last: ['citic-passes'],
    text: ['minute-in-kimi-texts', 'kimi-text-length'],
    outage: ['kimi-outage', 'csc-kimi'],
    training: ['zheng-inference'],
    inference: ['zheng-inference', 'zheng-next'],
    gap: ['zheng-inference'],
  };
  const evidence: Partial<Record<Place, Said['evidence']>> = {
    frame: 'derived',
    text: 'derived',
    inference: 'claimed',
  };
  const filled = (text: string) => text.replace(/\{(\w+)\}/g, (_, key: string) => figures[key] ?? key);
  const entries = (Object.keys(words) as Place[]).map((id): [Place, Said] => {
    const { lines, short } = words[id];
    const set = (texts: string[]) =>
      texts.map((text, index) => desk.text(filled(text), index || words[id].quiet ? 'note' : 'name'));
    const known = evidence[id];
    return [
      id,
      {
        lines: set(lines),
        ...(short && { short: set(short) }),
        facts: facts[id],
        ...(known && { evidence: known }),
      },
    ];
  });
  return Object.fromEntries(entries) as Record<Place, Said>;
}

/** The estimate part by part, for the table. */
function rows(desk: Desk): PatchesData['words']['rows'] {
  const names = labels[desk.lang].rows;
  const row = (id: keyof typeof names, fact: string, evidence: Clip['evidence']) => ({
    id,
    what: names[id],
    amount: desk.figure(fact),
    evidence,
    facts: [fact],
  });
  return [
    row('frames', 'citic-frames', 'claimed'),
    row('each', 'citic-patches-per-frame', 'derived'),
    row('patches', 'citic-patches', 'claimed'),
    row('passes', 'citic-passes', 'claimed'),
  ];
}
