import type { ExploreData, ExploreEvent } from '#charts/timeline/explore/types.ts';
import type { Role } from '#charts/types.ts';
import { writtenIn } from '#facts/page-lang.ts';
import type { PageLang } from '#facts/types.ts';
import { timelineWords } from '#story/timeline-words.ts';
import { timesLabels } from '#story/times-labels.ts';
import { dayBand } from '../day-band.ts';
import { deskFor } from '../desk.ts';
import { inTraditional } from '../in-page-lang.ts';
import { register } from '../register.ts';
import { rememberedBy } from '../remembered.ts';

/** Categories in the order of their lanes, and what each is in the colours of the story. */
export const categories = {
  model: 'model',
  funding: 'money',
  people: 'other',
  retreat: 'other',
  hardware: 'device',
  policy: 'compute',
} as const satisfies Record<string, Role>;

/** The minute and those that came for it keep its colour. */
const minute = ['sora-shown', 'vidu-released'];
/** Named before all others, however far the reader stands off. */
const loud = [...minute, 'chatgpt'];

/** All dated events of the register as the explorer draws them. @throws for an event of an unknown category */
export const timesData = rememberedBy((page: PageLang): ExploreData => {
  const lang = writtenIn(page);
  const desk = deskFor('timeline', register, page);
  const words = timesLabels[lang];
  const events = register.events.map(({ id, category }): ExploreEvent => {
    const role = (categories as Record<string, Role>)[category];
    if (!role) throw new Error(`event “${id}”: the timeline has no lane for “${category}”`);
    const { title, when, ...rest } = desk.event(id);
    const isLoud = loud.includes(id);
    return {
      ...rest,
      title: desk.text(title, isLoud ? 'name' : 'note'),
      when: desk.text(when, 'note'),
      role: minute.includes(id) ? 'minute' : role,
      lane: category,
      ...(isLoud && { loud: true }),
    };
  });
  const ends = register.sources.map(({ date }) => dayBand(date.date, date.precision).end).sort();
  const data: ExploreData = {
    events,
    lanes: Object.entries(categories).map(([id, role]) => ({
      id,
      title: desk.text(words.categories[id] ?? id, 'lane'),
      role,
    })),
    ahead: { from: ends.at(-1) as string, text: desk.text(words.ahead, 'note') },
    words: timelineWords[lang],
    counts: words.counts,
  };
  return page === 'zh-hant' ? inTraditional(data) : data;
});
