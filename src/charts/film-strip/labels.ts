import { voiceSize } from '../labels/voice.ts';
import type { Box, Emphasis, PlacedLabel, Text } from '../types.ts';
import type { BandMark } from './layout.ts';
import type { Rows } from './rows.ts';
import type { FilmStripData, FilmStripHand, FilmStripView } from './types.ts';

/** The running second while the reader holds. */
export interface Caret {
  x: number;
  y: number;
  height: number;
  label: PlacedLabel;
}

/** The words beside the bars of a view. */
export function labelsOf(
  data: FilmStripData,
  view: FilmStripView,
  frame: Box,
  rows: Rows,
  strip: Box,
  bands: BandMark[],
): PlacedLabel[] {
  if (view.show === 'empty') return [];
  const named = bands.map(({ band, emphasis }, index) =>
    rows.notes
      ? label(band.id, [band.title, band.said], 0, (rows.bands[index] ?? rows.strip).y - 26, emphasis)
      : label(band.id, [band.title], 0, (rows.bands[index] ?? rows.strip).y - 7, emphasis),
  );
  if (view.show === 'before') return named;
  if (view.show === 'sixty') {
    // Where rows are low, the number that is the picture becomes a name like the others.
    const said: Text = rows.notes ? data.fill.number : { ...data.fill.number, voice: 'name' };
    const size = voiceSize(said.voice, frame.width);
    const number = label('sora-shown', [said], 0, strip.y - Math.round(size * 0.3), 2);
    return [...named, number];
  }
  return [
    label(
      'sora-shown',
      [data.fill.title, data.fill.when],
      strip.x + strip.width + 12,
      strip.y + strip.height / 2,
      2,
    ),
  ];

  function label(id: string, lines: Text[], x: number, y: number, emphasis: Emphasis): PlacedLabel {
    const sizes = lines.map((line) => voiceSize(line.voice, frame.width));
    const width = Math.max(...lines.map((line, index) => line.em * (sizes[index] ?? 0)));
    const first = sizes[0] ?? 0;
    const box = { x, y: y - first, width, height: first * 1.25 + (lines.length - 1) * 17 };
    return { id, lines, x, y, anchor: 'start', box, emphasis };
  }
}

/** Where the reader's hand has come to. */
export function caretOf(data: FilmStripData, hand: FilmStripHand, strip: Box): Caret {
  const x = strip.x + (hand.seconds / data.cells) * strip.width;
  const text: Text = {
    text: data.words.second.replace('{n}', String(Math.floor(hand.seconds))),
    voice: 'name',
    em: 2.4,
  };
  const flip = x > strip.width - 64;
  return {
    x,
    y: strip.y,
    height: strip.height,
    label: {
      id: 'held',
      lines: [text],
      x: x + (flip ? -10 : 10),
      y: strip.y + strip.height / 2 + 5,
      anchor: flip ? 'end' : 'start',
      box: { x: x + 10, y: strip.y, width: 40, height: strip.height },
      emphasis: 2,
    },
  };
}
