import { ASCENT, DESCENT } from '../labels/block.ts';
import { tidy } from '../labels/boxes.ts';
import { roughText } from '../labels/rough.ts';
import type { DrawnLabel } from '../labels/types.ts';
import { growth, voiceSize } from '../labels/voice.ts';
import { NARROW } from '../standing.ts';
import type { Box, Size, Text } from '../types.ts';
import { wordsAt } from './lettering.ts';
import type { Plan } from './plan.ts';
import { say } from './say.ts';
import type { SeamsData } from './types.ts';

/** An article at its place. */
export interface PlacedArticle {
  id: string;
  /** All that a press of it may hit. */
  box: Box;
  /** The sign that it is on, or off. */
  sign: Box;
  on: boolean;
  /** What its switch is called. */
  said: string;
}

/** The texts of an article. */
interface PlacedOf {
  number: Text;
  called: Text;
  counted: Text;
}

/** The articles with their numbers, and how many facts need each. */
export function articlesOf(
  { articles, rests, words }: SeamsData,
  off: number,
  box: NonNullable<Plan['articles']>,
  frame: Size,
): { articles: PlacedArticle[]; labels: DrawnLabel[] } {
  const grown = growth(frame.width);
  const narrow = frame.width < NARROW;
  const [name, note] = [voiceSize('name', frame.width) - 1, voiceSize('note', frame.width)];
  const side = Math.round((narrow ? 12 : 15) * grown);
  const gap = Math.round((narrow ? 5 : 9) * grown);
  const [wide, high] = box.stacked
    ? [box.width, box.height / articles.length]
    : [box.width / articles.length, box.height];
  const countOf = (index: number) =>
    rests.facts.reduce((sum, [needs, many]) => (needs & (1 << index) ? sum + many : sum), 0);
  const counts = articles.map((_, index) =>
    roughText(say(words, 'article-facts', { n: countOf(index) }), 'note'),
  );
  const widest = (of: (text: PlacedOf) => number) =>
    Math.max(
      ...articles.map(({ number, name: called }, index) => of({ number, called, counted: counts[index]! })),
    );
  const room = wide - side - gap - 6;
  const brief =
    widest(({ called }) => called.em * note) > room ||
    widest(({ number, counted }) => number.em * name + 8 * grown + counted.em * note) > room;
  const two = name * ASCENT + note * 1.3 + note * DESCENT;
  const lines = two <= high ? 2 : 1;
  const labels: DrawnLabel[] = [];
  const placed = articles.map(({ id, number, name: called }, index): PlacedArticle => {
    const [x, y] = box.stacked ? [box.x, box.y + index * high] : [box.x + index * wide, box.y];
    const on = !(off & (1 << index));
    const counted = counts[index]!;
    const left = x + side + gap;
    const base = y + (high - (lines === 2 ? two : name * (ASCENT + DESCENT))) / 2 + name * ASCENT;
    const at = (which: string, text: Text, from: number, size: number, line = 0) =>
      labels.push(
        wordsAt(`${id}:${which}`, [text], [from, base + line * note * 1.3], [size], {
          emphasis: on ? 1 : 0,
        }),
      );
    at('number', number, left, name);
    const after = left + number.em * name + 8 * grown;
    if (brief) at('facts', counted, left, note, 1);
    else if (lines === 1) at('name', called, after, note);
    else {
      at('facts', counted, after, note);
      at('name', called, left, note, 1);
    }
    return {
      id,
      box: { x: tidy(x), y: tidy(y), width: tidy(wide), height: tidy(high) },
      sign: { x: tidy(x) + 0.5, y: tidy(base - side * 0.92), width: side, height: side },
      on,
      said: say(words, 'article', { number: number.text, name: called.text, n: countOf(index) }),
    };
  });
  return { articles: placed, labels };
}
