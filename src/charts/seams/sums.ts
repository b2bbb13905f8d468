import { ASCENT } from '../labels/block.ts';
import { roughText } from '../labels/rough.ts';
import type { DrawnLabel } from '../labels/types.ts';
import { voiceSize } from '../labels/voice.ts';
import type { Size } from '../types.ts';
import { wordsAt } from './lettering.ts';
import { sumSize, type Plan } from './plan.ts';
import type { Left, Remains } from './remains.ts';
import { say } from './say.ts';
import type { SeamsData } from './types.ts';

const counted = ['names', 'ties', 'facts', 'steps'] as const;

/** What stands, in numbers: names and ties of the network, facts of the register, steps of the story. */
export function sumsOf(
  { words }: SeamsData,
  remains: Remains,
  box: NonNullable<Plan['sums']>,
  frame: Size,
): DrawnLabel[] {
  const [number, note] = [sumSize(frame), voiceSize('note', frame.width)];
  const rows = Math.ceil(counted.length / box.across);
  return counted.map((what, index): DrawnLabel => {
    const { all, left }: Left = remains[what];
    const said = say(words, left === all ? `all-${what}` : `of-${what}`, { n: all });
    return wordsAt(
      `sum:${what}`,
      [roughText(String(left), 'number'), roughText(said, 'note')],
      [
        box.x + ((index % box.across) * box.width) / box.across,
        box.y + Math.floor(index / box.across) * (box.height / rows) + number * ASCENT,
      ],
      [number, note],
      { emphasis: left === all ? 1 : 2 },
    );
  });
}
