import { defineScene } from '#stage/scene.ts';
import { labels } from './labels.ts';

/** How long is a minute? The strip of sixty cells, what came before it, and the tick it becomes. */
export default defineScene({
  id: 'minute',
  chapter: 'opening',
  sky: 'minute',
  figure: 'dawn',
  chart: 'film-strip',
  data: (desk) => {
    const words = labels[desk.lang];
    const sora = desk.event('sora-shown');
    const band = (id: string, title: string) => {
      const [low, high] = desk.reading(id);
      return {
        id,
        low,
        high,
        title: desk.text(title.replace('{figure}', desk.figure(id, 'words')), 'name'),
        name: words.before,
        said: desk.text(desk.cite([id]), 'note'),
        facts: [id],
      };
    };
    return {
      cells: desk.number('sora-sixty-seconds'),
      bands: [band('clips-few-seconds', words.atMost), band('clips-ten-odd-seconds', words.plain)],
      fill: {
        title: desk.text(words.sora, 'figure'),
        number: desk.text(desk.figure('sora-sixty-seconds', 'words'), 'number'),
        when: desk.text(sora.when, 'note'),
        day: sora.start,
        facts: ['sora-sixty-seconds', 'sora-one-minute', ...sora.facts],
        said: desk.cite(['sora-sixty-seconds', 'sora-one-minute']),
      },
      years: {
        from: 2020,
        to: 2032,
        labels: [2020, 2022, 2024, 2026, 2028, 2030, 2032].map((year) => ({
          year,
          text: desk.text(words.year.replace('{n}', String(year)), 'note'),
        })),
      },
      seconds: [0, 10, 20, 30, 40, 50, 60].map((at) => ({
        at,
        text: desk.text(at === 60 ? words.second.replace('{n}', '60') : String(at), 'note'),
      })),
      words: { second: words.second, description: words.description },
    };
  },
  captions: ({ lang }) => labels[lang].captions,
  steps: [
    { id: 'horizon', view: { show: 'empty' }, bleed: true },
    { id: 'before', view: { show: 'before' } },
    { id: 'sixty', view: { show: 'sixty' } },
    { id: 'tick', view: { show: 'tick' } },
  ],
});
