import type { TimelineChoice, TimelineView } from '#charts/timeline/types.ts';
import type { Desk } from '#stage/scene.ts';
import { marksIn } from './data.ts';
import { labels, type LaneId, type MarkId } from './labels.ts';

const whole: TimelineView['domain'] = ['2016-10-01', '2024-07-01'];
const last: TimelineView['domain'] = ['2023-01-01', '2024-09-01'];
const since: TimelineView['domain'] = ['2020-07-01', '2024-10-01'];

const firms: LaneId[] = ['kuaishou', 'bytedance', 'tencent', 'baidu', 'alibaba'];
const lanesOf = (desk: Desk, ids: LaneId[]): NonNullable<TimelineView['lanes']> =>
  ids.map((id) => ({
    id,
    title: desk.text(labels[desk.lang].lanes[id], 'lane'),
    ...(id === 'su-investor' && { busy: true }),
  }));

const entries: MarkId[] = ['nreal-series-b', 'pico-bought', 'tencent-self-driving', 'alibaba-self-driving'];
const cuts: MarkId[] = ['pico-cuts', 'tencent-meta-off', 'baidu-driving-group', 'damo-self-driving'];
const models: MarkId[] = ['boximator', 'tencent-videocrafter', 'baidu-univg', 'alibaba-moonshot'];
const bets = ['bytedance-vr', 'tencent-driving', 'baidu-driving', 'alibaba-driving'];
const colder = ['bytedance-cold', 'baidu-cold', 'alibaba-cold'];
const warmer = ['bytedance-model', 'tencent-model', 'baidu-model', 'alibaba-model'];

/** What each went into; the years in which nothing is told stay blank. */
export const entered = (desk: Desk): TimelineView => ({
  domain: whole,
  events: entries,
  emphasis: [...entries, 'baidu-driving'],
  lanes: lanesOf(desk, firms),
  spans: bets,
});

/** The last stretch, close up: lines cool, and the same lines start again as models. */
export const cold = (desk: Desk): TimelineView => ({
  domain: last,
  events: [...cuts, ...models],
  emphasis: [...cuts, ...models],
  lanes: lanesOf(desk, firms).map((lane) =>
    lane.id === 'kuaishou' ? { ...lane, title: desk.text(labels[desk.lang].untold, 'lane') } : lane,
  ),
  spans: [...bets, ...colder, ...warmer],
  choices: {
    prompt: labels[desk.lang].pick,
    whole: labels[desk.lang].all,
    of: [...firms.map((firm) => pickOf(desk, firm)), hearsayOf(desk)],
  },
});

/** One firm through all the years, the others only standing by. */
function pickOf(desk: Desk, firm: LaneId): TimelineChoice {
  const own = marksIn(firm).filter((id) => firm === 'kuaishou' || !LEFT.includes(id));
  const others = [...entries, ...cuts, ...models].filter((id) => !own.includes(id));
  return {
    id: firm,
    label: labels[desk.lang].lanes[firm],
    view: {
      domain: whole,
      events: [...others, ...own],
      emphasis: [...own, ...bets.filter((id) => id === `${firm}-driving`)],
      quiet: others,
      lanes: lanesOf(desk, firms),
      faded: firms.filter((id) => id !== firm),
    },
  };
}

/** What belongs to the men and not to their firms. */
const LEFT: MarkId[] = ['zhang-leaves-alibaba'];

/** What is only hearsay, and what of it was denied: in words, on a shelf, without a number. */
function hearsayOf(desk: Desk): TimelineChoice {
  const shelf = ['meta-deal', 'driving-group', 'team-cut', 'moonshot-stake'];
  return {
    id: 'hearsay',
    label: labels[desk.lang].hearsay,
    view: { events: [], emphasis: shelf, lanes: [], spans: [], shelf },
  };
}

/** Two lines bend out of their companies and run on as money. */
export function chiefs(desk: Desk): TimelineView {
  const events: MarkId[] = [
    'kuaishou-chief-changes',
    'kuaishou-shares-sold',
    'su-hua-lyb',
    'su-hua-dp',
    'zhang-leaves-alibaba',
    'zhang-fund',
  ];
  const crossing = (from: MarkId, to: MarkId, facts: string[]) => ({
    from,
    to,
    text: labels[desk.lang].crossing,
    role: 'other' as const,
    facts,
  });
  return {
    domain: since,
    events,
    emphasis: events,
    lanes: lanesOf(desk, ['kuaishou', 'su-investor', 'alibaba', 'zhang-investor']),
    spans: ['su-chief', 'zhang-chief', 'su-money', 'zhang-money'],
    crossings: [
      crossing('kuaishou-chief-changes', 'kuaishou-shares-sold', ['su-hands-ceo', 'reach-best-su']),
      crossing('zhang-leaves-alibaba', 'zhang-fund', ['zhang-leaves-alibaba', 'zhang-fund']),
    ],
  };
}
