import type { Register } from '#facts/register.ts';
import { dayBand } from '../day-band.ts';
import type { Placed } from './place.ts';

/** Every scene tells of what the minute set off: it stands by in the picture, so that a date has something beside it. */
const MINUTE = 'sora-shown';

/** What the picture of a new scene is made of. */
export interface Pictured {
  id: string;
  step: string;
  /** Id of the event it shows. */
  event: string;
  placed: Placed;
  register: Register;
}

/** The years of the axis: some room on either side of what is shown. */
function years(events: string[], register: Register): [string, string] {
  const bands = events.map((id) => {
    const { date, precision, until } = register.event(id).date;
    return dayBand(date, precision, until);
  });
  const from = Math.min(...bands.map(({ start }) => Number(start.slice(0, 4))));
  const to = Math.max(...bands.map(({ end }) => Number(end.slice(0, 4))));
  return [`${from - 1}-01-01`, `${to + 2}-01-01`];
}

/** `scene.ts` of a scene with one step: one event on a line of years, beside the day of the minute. */
export function sceneFile({ id, step, event, placed, register }: Pictured): string {
  const others = event === MINUTE ? [] : [MINUTE];
  const events = [event, ...others];
  const [from, to] = years(events, register);
  const list = (ids: string[]) => `[${ids.map((one) => `'${one}'`).join(', ')}]`;
  return `import { defineScene } from '#stage/scene.ts';
import type { Desk } from '#stage/scene.ts';
import { timelineWords } from '../timeline-words.ts';

/** An event of the register as a mark of the picture. */
const mark = (desk: Desk, id: string) => {
  const { title, when, ...rest } = desk.event(id);
  const role = id === '${MINUTE}' ? ('minute' as const) : ('other' as const);
  return { ...rest, title: desk.text(title, 'name'), when: desk.text(when, 'note'), role };
};

/** ${register.event(event).title.en}${others.length ? ', on a line of years beside the day of the minute' : ''}. */
export default defineScene({
  id: '${id}',
  chapter: '${placed.chapter}',
  sky: '${placed.after.sky}',
  figure: '${id}',
  chart: 'timeline',
  data: (desk) => ({
    events: ${list(events)}.map((id) => mark(desk, id)),
    stills: [],
    words: timelineWords[desk.lang],
  }),
  captions: (desk) => ({ '${step}': { title: desk.event('${event}').title } }),
  steps: [
    {
      id: '${step}',
      view: { domain: ['${from}', '${to}'], events: ${list(events)}, emphasis: ['${event}']${
        others.length ? `, quiet: ${list(others)}` : ''
      } },
    },
  ],
});
`;
}
