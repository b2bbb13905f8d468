import { roughText } from '../labels/rough.ts';
import type { Evidence } from '../types.ts';
import type { Clip, PatchesData, PatchesView, Place, Said } from './types.ts';

/** A small estimate in English for the tests of this folder; nothing else may import it. */

const said = (facts: string[], name: string, note?: string, evidence?: Evidence): Said => ({
  lines: [roughText(name, 'name'), ...(note ? [roughText(note, 'note')] : [])],
  facts,
  short: [roughText(name.split(':')[0] ?? name, 'name')],
  ...(evidence && { evidence }),
});

const clip = (
  id: Clip['id'],
  seconds: [number, number],
  tokens: [number, number],
  evidence: Evidence,
): Clip => ({
  id,
  seconds,
  tokens,
  said: said([id], `${id}, ${seconds[1]} s`, `${tokens[1] / 1e6}m tokens`),
  name: id,
  length: `${seconds[1]} seconds`,
  amount: `${tokens[1] / 1e6} million tokens`,
  evidence,
  facts: [id],
});

const places: Record<Place, Said> = {
  clip: said(['clip'], 'The clip: about 6–8 seconds'),
  minute: said(['sora'], 'a minute'),
  frames: said(['frames'], '60 frames'),
  frame: said(['frame'], 'One frame: 1,000 patches', 'all of them drawn', 'derived'),
  first: said(['passes'], 'noise'),
  last: said(['passes'], 'after 20 passes, a picture'),
  text: said(['text'], 'a long text: 6 times', 'a loose comparison', 'derived'),
  outage: said(['outage'], 'The app', 'for a time out of use'),
  training: said(['side'], 'Training', 'making a model'),
  inference: said(['side'], 'Inference', 'running it', 'claimed'),
  gap: said(['side'], 'The gap', 'as one sees it'),
};

export const sampleData: PatchesData = {
  cells: 60,
  frames: 60,
  patches: 60_000,
  perFrame: 1000,
  passes: 20,
  tokens: 1_200_000,
  text: 2_000_000,
  clips: [
    clip('clip', [6, 8], [1_200_000, 1_200_000], 'claimed'),
    clip('vidu', [16, 16], [2_400_000, 3_200_000], 'derived'),
    clip('sora', [60, 60], [9_000_000, 12_000_000], 'derived'),
  ],
  visits: [
    {
      id: 'kimi',
      visits: 3_940_000,
      role: 'model',
      said: said(['kimi'], 'Kimi', '3.94 million'),
      name: 'Kimi',
      amount: '3.94 million',
      evidence: 'stated',
      facts: ['kimi'],
    },
    {
      id: 'ernie',
      visits: 3_380_000,
      role: 'model',
      said: said(['ernie'], 'ERNIE', '3.38 million'),
      name: 'ERNIE',
      amount: '3.38 million',
      evidence: 'stated',
      facts: ['ernie'],
    },
  ],
  places,
  words: {
    amount: {
      units: [
        { from: 1e6, one: '{n} million', both: '{a}–{b} million' },
        { from: 1000, one: '{n},000' },
      ],
      to: ' to ',
    },
    tick: { units: [{ from: 1e6, one: '{n}m' }], to: '–' },
    letters: Object.fromEntries([...'0123456789.,– million'].map((letter) => [letter, 0.5])),
    evidence: {
      stated: 'stated',
      implied: '',
      reported: '',
      claimed: 'claimed',
      counted: '',
      disputed: '',
      derived: 'our sum',
    },
    description: {
      frames: '{clip}; {frames}; {frame}. {number}.',
      passes: '{last}. {number}.',
      longer: '{clips}. {text}. {number}.',
      visits: '{visits}. {outage}. {training}; {inference}; {gap}.',
    },
    row: '{name}, {length}: {amount} ({said})',
    visit: '{name}, {amount}',
    and: ', ',
    space: ' ',
    list: '; ',
    rows: [{ id: 'frames', what: 'Frames', amount: '60 frames', evidence: 'claimed', facts: ['frames'] }],
    yours: 'Yours, {seconds} s',
    yoursTries: ['{seconds} s, once', '{seconds} s, {tries} times'],
    made: ['made once', 'made {tries} times'],
    controls: {
      again: '',
      full: '',
      reset: '',
      said: '',
      most: '',
      length: '',
      tries: '',
      seconds: '',
      times: ['', ''],
      longest: '',
    },
  },
};

const number = (text: string, evidence: Evidence): PatchesView['number'] => ({
  text: roughText(text, 'number'),
  short: roughText(text.replace(' million', 'm'), 'number'),
  lines: [roughText('in the clip', 'note')],
  facts: ['number'],
  evidence,
});

export const sampleViews: Record<PatchesView['show'], PatchesView> = {
  frames: { show: 'frames', emphasis: ['clip', 'frames', 'frame'], number: number('60,000', 'claimed') },
  passes: { show: 'passes', emphasis: ['passes'], number: number('1.2 million', 'claimed'), sets: ['tries'] },
  longer: {
    show: 'longer',
    emphasis: ['vidu', 'sora'],
    number: number('9–12 million', 'derived'),
    sets: ['seconds', 'tries'],
  },
  visits: { show: 'visits', emphasis: ['kimi', 'ernie', 'outage', 'inference'] },
};
