import { heightOf } from '../funding/lettering.ts';
import { rough } from './rough-number.ts';
import { tidy } from '../labels/boxes.ts';
import { growth, voiceSize } from '../labels/voice.ts';
import type { Box, Size } from '../types.ts';
import { COLUMNS, ROWS } from './art.ts';
import type { Part, Tile } from './drawn.ts';
import { numberForms } from './number.ts';
import { CONTROL, LOWEST, type Own } from './own.ts';
import { between, emphasisIn, topOf } from './top.ts';
import type { PatchesData, PatchesView } from './types.ts';
import { formsOf, type Ask } from './words.ts';

/** Passes side by side; the way with the largest pictures that fill the width is taken. */
const ACROSS = [2, 4, 5, 10, 20];
/** A frame this much wider than high has its number beside the pictures. */
const WIDE = 1.6;

/** From noise to picture, pass by pass, and how much that is in all. */
export function passesOf(data: PatchesData, view: PatchesView, own: Own | undefined, frame: Size): Part {
  const grown = growth(frame.width);
  const top = topOf(data, view, frame);
  const [name, note, number] = (['name', 'note', 'number'] as const).map((voice) =>
    voiceSize(voice, frame.width),
  ) as [number, number, number];
  const line = heightOf([name]) + 4;
  const offers = Boolean(view.sets) && frame.height >= LOWEST;
  const beside = frame.width > WIDE * frame.height;
  const said = heightOf([number, note, note]);
  const low = frame.height < 150;
  const head = top.bottom + (low ? 6 : line + 6);
  const foot = beside ? (low ? 0 : line + 2) : Math.max(said, line + (offers ? CONTROL : 0)) + 6;
  const area: Box = {
    x: 0,
    y: head,
    width: beside ? Math.round(frame.width * 0.62) : frame.width,
    height: frame.height - head - foot,
  };
  const tiles = tilesIn(data, area, grown);
  const last = tiles.at(-1)?.box ?? area;
  const bottom = last.y + last.height;
  const right = last.x + last.width;
  const aside = beside ? right + 24 * grown : 0;
  const tries = own?.tries ?? 1;
  const { first, last: done } = data.places;
  const take = { width: tidy(16 * grown), height: tidy(10 * grown) };
  const takes = Array.from({ length: own ? tries : 0 }, (_, index): Box => ({
    x: tidy(index * (take.width + 3 * grown)),
    y: tidy(bottom + 5),
    ...take,
  }));
  const asks: Ask[] = [...top.asks];
  if (view.number) {
    const forms = own
      ? rough({
          words: data.words,
          amount: [data.tokens * tries, data.tokens * tries],
          said: data.words.made,
          tries,
        })
      : numberForms(view.number);
    asks.push({
      id: 'tokens',
      forms,
      x: aside,
      y: beside ? area.y - 4 : frame.height,
      stands: !beside,
      emphasis: 2,
      role: 'compute',
      facts: view.number.facts,
      evidence: own && tries > 1 ? 'derived' : view.number.evidence,
      ...(own && { live: true }),
    });
  }
  asks.push(
    { id: 'first', forms: formsOf(first), x: 0, y: head - 4, stands: true, emphasis: 1, facts: first.facts },
    {
      id: 'passes',
      forms: formsOf(done),
      x: right,
      y: bottom + 4,
      ends: true,
      or: { x: frame.width, y: bottom + 4, ends: true },
      emphasis: emphasisIn(view, 'passes'),
      role: 'compute',
      facts: done.facts,
    },
  );
  const controls: Box | undefined = offers
    ? {
        x: beside ? aside : Math.round(frame.width * 0.48),
        y: frame.height - CONTROL,
        width: beside ? frame.width - aside : Math.round(frame.width * 0.52),
        height: CONTROL,
      }
    : undefined;
  return {
    strips: top.strips,
    tiles,
    takes,
    counter: { id: 'tokens', value: data.tokens * tries, from: data.patches, parts: data.passes },
    ...(controls && { controls }),
    asks,
    taken: [...top.taken, ...tiles.map(({ box }) => box), ...takes, ...(controls ? [controls] : [])],
  };
}

function tilesIn(data: PatchesData, area: Box, grown: number): Tile[] {
  const gap = Math.round(between(3, area.width * 0.011, 12 * grown));
  const ways = ACROSS.map((columns) => {
    const rows = Math.ceil(data.passes / columns);
    const width = Math.min(
      (area.width - (columns - 1) * gap) / columns,
      ((area.height - (rows - 1) * gap) / rows) * (COLUMNS / ROWS),
    );
    const filled = (columns * width + (columns - 1) * gap) / area.width;
    return { columns, rows, width, worth: width * Math.sqrt(filled) };
  });
  const best = ways.reduce((one, other) => (other.worth > one.worth ? other : one));
  const width = tidy(Math.max(2, best.width));
  const height = tidy((width * ROWS) / COLUMNS);
  return Array.from({ length: data.passes }, (_, index): Tile => ({
    id: `pass-${index + 1}`,
    box: {
      x: tidy(area.x + (index % best.columns) * (width + gap)),
      y: tidy(area.y + Math.floor(index / best.columns) * (height + gap)),
      width,
      height,
    },
    pass: index + 1,
    left: (data.passes - 1 - index) / (data.passes - 1),
    look: 'small',
    lag: index / data.passes,
  }));
}
