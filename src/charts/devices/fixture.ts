import { roughText } from '../labels/rough.ts';
import { sampleData as sampleWeek } from '../timeline/fixture.ts';
import type { Evidence, Text, Voice } from '../types.ts';
import type { Device, DeviceId, DevicesData, DevicesView } from './types.ts';

/** A few devices and what is said of them, for the tests of this folder; nothing else may import it. */
const said = (text: string, voice: Voice = 'note'): Text => roughText(text, voice);

const device = (id: DeviceId, name: string, evidence: Evidence = 'stated'): Device => ({
  id,
  name: said(name, 'name'),
  note: said('early 2024'),
  evidence,
  facts: [`${id}-fact`],
});

const story = (id: string, title: string) => ({
  id,
  title: said(title, 'lane'),
  lines: [said('as one article has it,'), said('and no other')],
  cite: said('[1] ¶ 27', 'source'),
  evidence: 'stated' as const,
  facts: [`${id}-fact`],
});

const voice = (id: string, evidence: Evidence) => ({
  id,
  name: said('A founder', 'name'),
  claim: said('no barrier, soon overtaken', 'name'),
  by: said('to a paper'),
  role: 'other' as const,
  evidence,
  facts: [`${id}-fact`],
});

export function sampleData(): DevicesData {
  const week = sampleWeek('en');
  return {
    devices: [
      device('headset', 'Headset'),
      device('pin', 'Pin'),
      device('r1', 'Rabbit'),
      device('phone', 'Phone'),
      device('xr', 'Glasses', 'claimed'),
      device('feature-phone', 'Keys'),
      device('ai-phone', 'AI phone', 'claimed'),
    ],
    stories: [story('cold', 'VR stays cold'), story('warm', 'An AI device')],
    rowTitle: said('Other hardware'),
    week: {
      ...week,
      events: [
        ...week.events,
        {
          id: 'letter',
          title: said('A letter to all staff', 'name'),
          when: said('February 2024'),
          start: '2024-02-01',
          end: '2024-03-01',
          precision: 'month',
          evidence: 'claimed',
          role: 'device',
          facts: ['letter-fact'],
        },
      ],
    },
    parallel: {
      name: said('A maker’s claim', 'name'),
      lines: [said('as great a change'), said('as the last one')],
      facts: ['claim-fact'],
      span: said('five years', 'figure'),
      from: said('2024'),
      to: said('2029'),
      toFacts: ['sum-fact'],
      undated: said('no years given'),
      answers: [
        { id: 'same', text: said('you: as now', 'name'), share: 0 },
        { id: 'changed', text: said('you: as claimed', 'name'), share: 1 },
      ],
    },
    share: {
      id: 'here',
      restId: 'elsewhere',
      filled: 40,
      all: 100,
      number: said('about 40%', 'number'),
      lines: [said('of them here')],
      rest: said('the others'),
      facts: ['share-fact'],
      restFacts: ['all-fact'],
    },
    voices: [voice('founder', 'claimed'), voice('author', 'stated')],
    words: {
      evidence: week.words.evidence,
      balance: '{what} on a balance: {list}.',
      story: '{title} {lines} ({cite})',
      row: '{title}: {list}.',
      device: '{name}',
      known: '{name} ({note})',
      beside: 'Beside it: {list}.',
      parallel: 'Two rises: {list}. {name}: {lines}, {span}, {from} to {to}.',
      ask: 'Asked: {prompt}',
      share: 'Squares: {number} {lines}; {rest}.',
      voices: 'Voices: {list}.',
      voice: '{name}: {claim} ({by})',
      list: '; ',
      sentence: ' ',
      space: ' ',
    },
  };
}

const dated = ['sora-shown', 'letter'];

/** Views that use everything the chart can do. */
export const sampleViews = {
  stories: {
    show: 'stories',
    emphasis: ['headset', 'cold', 'warm', 'pin', 'r1', 'phone', 'xr'],
    row: ['pin', 'r1', 'phone', 'xr'],
    weigh: {
      prompt: 'Which weighs more?',
      ends: ['cold', 'warm'],
      said: ['all cold', 'cold', 'even', 'warm', 'all warm'],
    },
  },
  week: {
    show: 'week',
    emphasis: dated,
    row: ['headset', 'pin', 'r1'],
    timeline: { domain: ['2024-02-01', '2024-03-01'], events: dated, emphasis: dated },
    standing: { phone: 'letter' },
  },
  years: {
    show: 'years',
    emphasis: ['then', 'next', 'phone'],
    row: ['headset', 'pin', 'r1', 'xr'],
    choices: {
      prompt: 'And yours?',
      whole: 'Yours?',
      of: [
        { id: 'same', label: 'As now' },
        { id: 'changed', label: 'All new' },
      ],
    },
  },
  factories: {
    show: 'factories',
    emphasis: ['here', 'founder', 'author'],
    row: ['headset', 'pin', 'r1', 'phone', 'xr'],
    voices: ['founder', 'author'],
  },
} satisfies Record<string, DevicesView>;
