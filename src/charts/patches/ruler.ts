import { heightOf } from '../funding/lettering.ts';
import { roughText } from '../labels/rough.ts';
import { tidy } from '../labels/boxes.ts';
import { growth, voiceSize } from '../labels/voice.ts';
import { NARROW } from '../standing.ts';
import type { Box, Size } from '../types.ts';
import { amountText } from './amount.ts';
import type { Ruler } from './drawn.ts';
import type { PatchesData } from './types.ts';
import { formsOf, type Ask } from './words.ts';

/** Frames lower than these show no texts beside the scale, and no scale. */
const NO_TEXTS = 280;
const NO_SCALE = 190;

/** The scale at a height. */
export interface PlacedRuler {
  ruler?: Ruler;
  asks: Ask[];
  taken: Box[];
}

/**
 * The scale of tokens: one tick for every longest text of the assistant, drawn under it end to end.
 *
 * @param most tokens at the right end
 */
export function rulerOf(
  data: PatchesData,
  most: number,
  frame: Size,
): { height: number; at: (y: number) => PlacedRuler } {
  const note = voiceSize('note', frame.width);
  if (frame.height < NO_SCALE) return { height: 0, at: () => ({ asks: [], taken: [] }) };
  const line = heightOf([note]);
  const texts = frame.height >= NO_TEXTS;
  const unit = Math.round(9 * growth(frame.width));
  const said = texts ? unit + heightOf([note, note]) + 10 : 0;
  const count = Math.round(most / data.text);
  const at = (index: number) => tidy((index * data.text * frame.width) / most);
  return {
    height: Math.ceil(6 + 7 + line + said + 4),
    at: (y) => {
      const labelled = (index: number) =>
        index === count || (index % (frame.width < NARROW ? 2 : 1) === 0 && index > 0);
      const ticks = Array.from({ length: count + 1 }, (_, index) => ({
        x: at(index),
        ...(labelled(index) && {
          text: roughText(amountText([index * data.text, index * data.text], data.words.tick), 'note'),
        }),
      }));
      const row = y + 7 + line + 5;
      const units = Array.from({ length: texts ? count : 0 }, (_, index): Box => ({
        x: at(index) + 1,
        y: row,
        width: tidy(at(1) - 2),
        height: unit,
      }));
      const { text } = data.places;
      const asks: Ask[] = [
        ...ticks.flatMap(({ x, text: each }, index): Ask[] =>
          each
            ? [
                {
                  id: `tick-${index}`,
                  forms: [[each]],
                  x: index === count ? x : x + (each.em * note) / 2,
                  y: y + 7,
                  ends: true,
                  emphasis: 1,
                  facts: text.facts,
                },
              ]
            : [],
        ),
        ...(texts
          ? [
              {
                id: 'text',
                forms: formsOf(text),
                x: 0,
                y: row + unit + 4,
                emphasis: 1 as const,
                role: 'model' as const,
                facts: text.facts,
                ...(text.evidence && { evidence: text.evidence }),
              },
            ]
          : []),
      ];
      return {
        ruler: { y, width: frame.width, ticks, units, facts: text.facts },
        asks,
        taken: [...units, { x: 0, y: y - 1, width: frame.width, height: 7 }],
      };
    },
  };
}
