import type { Device, DeviceId, DevicesData, Parallel, Share, Story } from '#charts/devices/types.ts';
import type { TimelineClaim, TimelineEvent } from '#charts/timeline/types.ts';
import type { Evidence } from '#charts/types.ts';
import type { Desk } from '#stage/scene.ts';
import { timelineWords } from '../timeline-words.ts';
import { labels } from './labels.ts';

/** What the scene's pictures are drawn from. */
export const headsetData = (desk: Desk): DevicesData => ({
  devices: devices(desk),
  stories: [story(desk, 'cold', ['visionpro-no-heat']), story(desk, 'terminal', ['visionpro-ai-terminal'])],
  rowTitle: desk.text(labels[desk.lang].row, 'note'),
  week: { events: events(desk), stills: [], words: timelineWords[desk.lang] },
  parallel: parallel(desk),
  share: share(desk),
  voices: voices(desk),
  words: labels[desk.lang].words,
});

function devices(desk: Desk): Device[] {
  const { devices: names } = labels[desk.lang];
  const device = (id: DeviceId, evidence: Evidence, facts: string[]): Device => {
    const [name, note] = names[id];
    const said = note?.replace('{year}', desk.figure('sora-shown', 'year'));
    return {
      id,
      name: desk.text(name, 'name'),
      ...(said && { note: desk.text(said, 'note') }),
      evidence,
      facts,
    };
  };
  return [
    device('headset', 'stated', ['visionpro-no-heat', 'visionpro-ai-terminal']),
    device('pin', 'stated', ['ces-devices']),
    device('r1', 'stated', ['ces-devices']),
    device('phone', 'stated', ['phones-own-models']),
    device('xr', 'claimed', ['meizu-xr']),
    device('feature-phone', 'stated', ['oppo-five-years']),
    device('ai-phone', 'claimed', ['oppo-letter', 'oppo-five-years']),
  ];
}

function story(desk: Desk, id: 'cold' | 'terminal', facts: string[]): Story {
  const { title, lines } = labels[desk.lang].stories[id];
  return {
    id,
    title: desk.text(title, 'lane'),
    lines: lines.map((line) => desk.text(line, 'note')),
    cite: desk.text(desk.cite(facts), 'source'),
    evidence: 'stated',
    facts,
  };
}

function events(desk: Desk): TimelineEvent[] {
  const { events: titles, sora } = labels[desk.lang];
  const shown = desk.event('sora-shown');
  const event = (id: keyof typeof titles): TimelineEvent => {
    const { when, ...rest } = desk.event(id);
    const [title, short, said] = titles[id];
    return {
      ...rest,
      title: desk.text(title, 'name'),
      short: desk.text(short, 'name'),
      when: desk.text(when, 'note'),
      said: desk.text(said.replace('{date}', when), 'note'),
      role: 'device',
    };
  };
  return [
    {
      ...shown,
      title: desk.text(sora, 'figure'),
      when: desk.text(shown.when, 'note'),
      role: 'minute',
    },
    event('oppo-letter'),
    event('meizu-phones'),
  ];
}

function parallel(desk: Desk): Parallel {
  const { parallel: said, answers } = labels[desk.lang];
  const note = (text: string) => desk.text(text, 'note');
  const shares = { same: 0, partly: 0.5, changed: 1 };
  return {
    name: desk.text(said.name, 'name'),
    lines: said.lines.map(note),
    facts: ['oppo-five-years'],
    span: desk.text(desk.figure('oppo-five-years', 'words'), 'figure'),
    from: note(desk.figure('oppo-letter', 'year')),
    to: note(desk.figure('oppo-outlook-year', 'year')),
    toFacts: ['oppo-outlook-year'],
    undated: note(said.undated),
    answers: (['same', 'partly', 'changed'] as const).map((id) => ({
      id,
      text: desk.text(answers[id][1], 'name'),
      share: shares[id],
    })),
  };
}

function share(desk: Desk): Share {
  const { lines, rest } = labels[desk.lang].share;
  return {
    id: 'in-china',
    restId: 'elsewhere',
    filled: desk.number('lighthouse-of-hundred'),
    all: desk.number('lighthouse-factories'),
    number: desk.text(desk.figure('lighthouse-in-china'), 'number'),
    lines: lines.map((line) => desk.text(line, 'note')),
    rest: desk.text(rest, 'note'),
    facts: ['lighthouse-in-china', 'lighthouse-of-hundred'],
    restFacts: ['lighthouse-factories'],
  };
}

function voices(desk: Desk): TimelineClaim[] {
  const words = labels[desk.lang].voices;
  const voice = (id: keyof typeof words, evidence: Evidence, facts: string[]): TimelineClaim => {
    const [name, said, by] = words[id];
    return {
      id,
      name: desk.text(name, 'name'),
      claim: desk.text(said.replace('{sum}', desk.figure('baidu-cloud-models')), 'name'),
      by: desk.text(by, 'note'),
      role: 'other',
      evidence,
      facts,
    };
  };
  return [
    voice('no-barrier', 'claimed', ['zhangwei-c-end']),
    voice('baidu', 'claimed', ['baidu-cloud-models']),
    voice('paying', 'stated', ['novelty-is-not-paying']),
  ];
}
