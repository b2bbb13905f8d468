import type { FilmStripData, FilmStripView } from './types.ts';

/** The picture in words, from the same data as the marks. */
export const describe = (data: FilmStripData, view: FilmStripView): string =>
  data.words.description[view.show]
    .replaceAll('{cells}', String(data.cells))
    .replaceAll('{bands}', data.bands.map((band) => `${band.title.text} (${band.said.text})`).join('; '))
    .replaceAll('{fill}', data.fill.number.text)
    .replaceAll('{title}', data.fill.title.text)
    .replaceAll('{when}', data.fill.when.text)
    .replaceAll('{from}', String(data.years.from))
    .replaceAll('{to}', String(data.years.to));
