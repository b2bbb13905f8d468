import type { TimelineView } from '#charts/timeline/types.ts';
import { defineScene } from '#stage/scene.ts';
import type { Desk } from '#stage/scene.ts';
import { timelineWords } from '../timeline-words.ts';
import { labels } from './labels.ts';

const years: TimelineView['domain'] = ['2020-01-01', '2032-01-01'];

/** The day before: a bank's forecast for 2030, overtaken the next morning. */
export default defineScene({
  id: 'forecast',
  chapter: 'sora',
  sky: 'sora',
  figure: 'dawn',
  chart: 'timeline',
  data: (desk) => {
    const words = labels[desk.lang];
    const event = (id: keyof typeof words.short, title: string, said?: string) => {
      const { title: full, when, ...rest } = desk.event(id);
      return {
        ...rest,
        title: desk.text(title || full, id === 'sora-shown' ? 'figure' : 'name'),
        short: desk.text(words.short[id], 'name'),
        when: desk.text(when, 'note'),
        ...(said && { said: desk.text(said, 'note') }),
        role: id === 'jpm-report' ? ('other' as const) : ('minute' as const),
      };
    };
    const still = (id: 'motion' | 'objects' | 'continuity' | 'view', facts: string[]) => ({
      id: `still-${id}` as const,
      caption: desk.text(words.stills[id], 'note'),
      facts,
    });
    return {
      events: [
        event('jpm-report', words.report),
        event('sora-shown', words.sora),
        event(
          'jpm-2030',
          words.forecast.replace('{year}', desk.figure('jpm-2030', 'year')),
          words.reported.replace('{date}', desk.figure('jpm-report')),
        ),
      ],
      stills: [
        still('motion', ['old-clips-lacked']),
        still('objects', ['old-clips-lacked']),
        still('continuity', ['old-clips-lacked']),
        still('view', ['old-clips-flawed']),
      ],
      words: timelineWords[desk.lang],
    };
  },
  captions: ({ lang }) => labels[lang].captions,
  steps: [
    {
      id: 'year',
      view: { domain: years, events: ['sora-shown', 'jpm-2030'], emphasis: ['jpm-2030'] },
    },
    {
      id: 'day-before',
      view: {
        domain: ['2024-02-12', '2024-02-18'],
        events: ['jpm-report', 'sora-shown'],
        emphasis: ['jpm-report', 'sora-shown'],
      },
    },
    {
      id: 'overnight',
      view: (desk) => ({
        domain: years,
        events: ['sora-shown', 'jpm-2030'],
        emphasis: ['sora-shown', 'jpm-2030'],
        trail: {
          from: 'jpm-2030',
          to: 'sora-shown',
          number: desk.text(desk.figure('forecast-six-years', 'words'), 'number'),
          caption: desk.text(labels[desk.lang].gone, 'note'),
          facts: ['forecast-six-years'],
          evidence: 'derived',
        },
      }),
    },
    {
      id: 'flaws',
      view: {
        domain: years,
        events: ['sora-shown'],
        emphasis: [],
        stills: ['still-motion', 'still-objects', 'still-continuity', 'still-view'],
      },
    },
    {
      id: 'brake',
      view: (desk) => ({
        domain: years,
        events: ['sora-shown', 'jpm-2030'],
        emphasis: ['sora-shown'],
        quiet: ['jpm-2030'],
        open: {
          from: 'sora-shown',
          text: desk.text(labels[desk.lang].open, 'note'),
          facts: ['sora-far-from-industry'],
        },
        guess: guess(desk),
      }),
    },
  ],
});

/** What the reader's guess is asked and measured against. */
function guess(desk: Desk): NonNullable<TimelineView['guess']> {
  const { ask, askShort, against } = labels[desk.lang];
  return {
    prompt: desk.text(ask, 'name'),
    short: desk.text(askShort, 'name'),
    against: [
      { id: 'sora-shown', what: against.sora },
      { id: 'jpm-2030', what: against.bank },
    ],
  };
}
