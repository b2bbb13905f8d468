import type { TimelineClaim, TimelineEvent, TimelineSpan } from '#charts/timeline/types.ts';
import type { Evidence, Role } from '#charts/types.ts';
import type { Desk } from '#stage/scene.ts';
import { labels, type LaneId, type MarkId } from './labels.ts';

/** What a mark is: whose, in which colour, and, where the register dates it by something else, by what. */
interface Mark {
  lane: LaneId;
  role: Role;
  event?: string;
  facts?: string[];
  evidence?: Evidence;
  /** Fact whose figure says its date more carefully than the event does: "around 2018". */
  dated?: string;
}

/** What was put down is teal, the retreat has no colour, models are indigo, money is ochre. A date read from context says so. */
const marks: Record<MarkId, Mark> = {
  'tencent-self-driving': { lane: 'tencent', role: 'device', dated: 'tencent-ad-quiet' },
  'alibaba-self-driving': { lane: 'alibaba', role: 'device', dated: 'tencent-ad-quiet' },
  'nreal-series-b': { lane: 'kuaishou', role: 'device' },
  'pico-bought': { lane: 'bytedance', role: 'device' },
  'pico-cuts': {
    lane: 'bytedance',
    role: 'other',
    facts: ['pico-cuts', 'pico-staff', 'bytedance-vr-shrink'],
  },
  'tencent-meta-off': { lane: 'tencent', role: 'other', facts: ['tencent-meta-off', 'quest3-entry-plan'] },
  'baidu-driving-group': { lane: 'baidu', role: 'other' },
  'damo-self-driving': { lane: 'alibaba', role: 'other' },
  boximator: { lane: 'bytedance', role: 'model', evidence: 'implied' },
  'tencent-videocrafter': shown('tencent', 'tencent-videocrafter'),
  'baidu-univg': shown('baidu', 'baidu-univg'),
  'alibaba-moonshot': {
    lane: 'alibaba',
    role: 'model',
    event: 'moonshot-round',
    facts: ['moonshot-investors'],
    evidence: 'reported',
  },
  'kuaishou-chief-changes': { lane: 'kuaishou', role: 'other' },
  'kuaishou-shares-sold': { lane: 'su-investor', role: 'money' },
  'su-hua-lyb': { lane: 'su-investor', role: 'money' },
  'su-hua-dp': { lane: 'su-investor', role: 'money' },
  'zhang-leaves-alibaba': { lane: 'alibaba', role: 'other' },
  'zhang-fund': { lane: 'zhang-investor', role: 'money', evidence: 'implied' },
};

/** A model that is dated only by the weeks in which the platforms showed theirs. */
function shown(lane: LaneId, fact: string): Mark {
  return { lane, role: 'model', event: 'giants-before-sora', facts: [fact], evidence: 'implied' };
}

/** Ids of the marks in a lane. */
export const marksIn = (lane: LaneId): MarkId[] =>
  (Object.keys(marks) as MarkId[]).filter((id) => marks[id].lane === lane);

/** All marks of the scene. */
export function marksOf(desk: Desk): TimelineEvent[] {
  const words = labels[desk.lang];
  return (Object.keys(marks) as MarkId[]).map((id): TimelineEvent => {
    const { lane, role, event: name = id, facts, evidence, dated } = marks[id];
    const event = desk.event(name);
    const when = dated ? desk.figure(dated) : event.when;
    const [title, said, short] = words.marks[id];
    const filled = (text: string): string =>
      text.replace(/\{([\w-]+)\}/g, (_, fact: string) => (fact === 'when' ? when : desk.figure(fact)));
    return {
      ...event,
      id,
      title: desk.text(filled(title), title.startsWith('{') ? 'figure' : 'name'),
      when: desk.text(when, 'note'),
      ...(said && { said: desk.text(filled(said), 'note') }),
      ...(short && { short: desk.text(filled(short), 'name') }),
      ...(evidence && { evidence }),
      facts: facts ?? event.facts,
      role,
      lane,
      of: words.lanes[lane],
    };
  });
}

/** The end of the quarter in which the article was written: it knows of nothing later. */
const end = '2024-04-01';
/** Where a line begins that nobody dates: as far back as the picture goes. */
const BEFORE = '2016-10-01';

/** The lines along the lanes: what a firm was at, what became of it, and who left. */
export function spansOf(desk: Desk): TimelineSpan[] {
  const words = labels[desk.lang];
  const from = (id: string): string => desk.event(id).start;
  const until = (id: string): string => desk.event(id).end;
  const models = from('giants-before-sora');
  const said = (id: keyof typeof words.undated) => {
    const [title, note, short] = words.undated[id];
    return {
      title: desk.text(title, 'name'),
      ...(note && { said: desk.text(note, 'note') }),
      ...(short && { short: desk.text(short, 'name') }),
    };
  };
  const line = (
    id: string,
    lane: LaneId,
    [start, stop]: [string, string],
    [role, state]: [Role, TimelineSpan['state']],
    facts: string[],
    rest: Partial<TimelineSpan> = {},
  ): TimelineSpan => ({ id, lane, start, end: stop, role, state, facts, of: words.lanes[lane], ...rest });
  const device: [Role, 'warm'] = ['device', 'warm'];
  const grey: [Role, 'cold'] = ['other', 'cold'];
  const model: [Role, 'warm'] = ['model', 'warm'];
  const chief: [Role, 'warm'] = ['other', 'warm'];
  const money: [Role, 'warm'] = ['money', 'warm'];
  return [
    line('bytedance-vr', 'bytedance', [from('pico-bought'), from('pico-cuts')], device, ['bytedance-pico']),
    line('tencent-driving', 'tencent', [from('tencent-self-driving'), models], device, ['tencent-ad-quiet'], {
      fade: 'out',
      ...said('tencent-driving'),
    }),
    line(
      'baidu-driving',
      'baidu',
      [BEFORE, from('baidu-driving-group')],
      device,
      ['baidu-idg-lines-before'],
      {
        fade: 'in',
        ...said('baidu-driving'),
      },
    ),
    line('alibaba-driving', 'alibaba', [from('alibaba-self-driving'), from('damo-self-driving')], device, [
      'tencent-ad-quiet',
    ]),
    line('bytedance-cold', 'bytedance', [from('pico-cuts'), from('boximator')], grey, [
      'bytedance-vr-shrink',
    ]),
    line('baidu-cold', 'baidu', [from('baidu-driving-group'), models], grey, ['baidu-idg-lines']),
    line('alibaba-cold', 'alibaba', [from('damo-self-driving'), from('moonshot-round')], grey, [
      'damo-moved',
    ]),
    line('bytedance-model', 'bytedance', [from('boximator'), end], model, ['bytedance-boximator']),
    line('tencent-model', 'tencent', [models, end], model, ['tencent-videocrafter']),
    line('baidu-model', 'baidu', [models, end], model, ['baidu-univg']),
    line('alibaba-model', 'alibaba', [from('moonshot-round'), end], model, ['moonshot-investors']),
    line('su-chief', 'kuaishou', [BEFORE, until('kuaishou-chief-changes')], chief, ['su-hands-ceo'], {
      fade: 'in',
    }),
    line('zhang-chief', 'alibaba', [BEFORE, from('zhang-leaves-alibaba')], chief, ['zhang-leaves-alibaba'], {
      fade: 'in',
    }),
    line('su-money', 'su-investor', [from('kuaishou-shares-sold'), end], money, ['zhang-su-new-investors']),
    line('zhang-money', 'zhang-investor', [from('zhang-fund'), end], money, ['zhang-su-new-investors']),
  ];
}

/** What is only hearsay: each with who says so, and one that was denied. */
export function rumoursOf(desk: Desk): TimelineClaim[] {
  const words = labels[desk.lang].rumours;
  const claim = (id: keyof typeof words, fact: string, evidence: Evidence): TimelineClaim => {
    const [name, said, by] = words[id];
    return {
      id,
      name: desk.text(name, 'name'),
      claim: desk.text(said, 'name'),
      by: desk.text(by, 'note'),
      facts: [fact],
      role: 'other',
      evidence,
    };
  };
  return [
    claim('meta-deal', 'tencent-meta-off', 'reported'),
    claim('driving-group', 'baidu-idg', 'reported'),
    claim('team-cut', 'damo-cut-denied', 'disputed'),
    claim('moonshot-stake', 'moonshot-investors', 'reported'),
  ];
}
