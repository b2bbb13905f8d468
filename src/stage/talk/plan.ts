/** What a speaker has planned: how long each chapter takes, and so where every step should end. Pure. */
import type { Deck } from '../deck.ts';
import { SECONDS_PER_SLIDE } from './choice.ts';

/** Seconds that a speaker has fixed for chapters, by id. The others share what is left. */
export type Fixed = Record<string, number>;

/** A chapter as this deck has it: steps in a row. */
export interface PlannedChapter {
  id: string;
  /** Index of its first step, and how many it has. */
  first: number;
  steps: number;
  /** Planned length and planned end, in seconds of the talk. */
  seconds: number;
  end: number;
}

export interface Plan {
  chapters: PlannedChapter[];
  /** When each step should end, in seconds of the talk. */
  ends: number[];
  /** Length of the talk in seconds: what was asked for, or more where the fixed chapters alone take longer. */
  total: number;
}

/** How a talk keeps to its plan. */
export interface Pace {
  /** Seconds behind; negative when ahead, 0 within the time of the step. */
  behind: number;
  /** How many steps the plan has done with. */
  done: number;
}

/**
 * Works out a plan: fixed chapters take what they were given, the others share the rest by their steps.
 *
 * @param minutes length of the talk; null for the usual time of each step
 */
export function planOf(deck: Deck, minutes: number | null, fixed: Fixed): Plan {
  const chapters: PlannedChapter[] = [];
  deck.places.forEach((place, first) => {
    const id = deck.chapterOf(place);
    const last = chapters.at(-1);
    if (last?.id === id) last.steps++;
    else chapters.push({ id, first, steps: 1, seconds: 0, end: 0 });
  });
  const asked = minutes === null ? deck.length * SECONDS_PER_SLIDE : minutes * 60;
  const taken = chapters.reduce((sum, { id }) => sum + (fixed[id] ?? 0), 0);
  const free = chapters.reduce((sum, { id, steps }) => sum + (id in fixed ? 0 : steps), 0);
  const each = free ? Math.max(0, asked - taken) / free : 0;
  const ends: number[] = [];
  let end = 0;
  for (const chapter of chapters) {
    const begin = end;
    chapter.seconds = fixed[chapter.id] ?? chapter.steps * each;
    end += chapter.seconds;
    chapter.end = end;
    for (let step = 1; step <= chapter.steps; step++)
      ends.push(begin + (chapter.seconds * step) / chapter.steps);
  }
  // Not the sum of the chapters, which floats by a part of a second.
  return { chapters, ends, total: free ? Math.max(asked, taken) : taken };
}

/**
 * How a talk stands at a step.
 *
 * @param index the step's index in the deck
 * @param seconds of the talk so far
 */
export function paceAt({ ends }: Plan, index: number, seconds: number): Pace {
  const [begin, end] = [ends[index - 1] ?? 0, ends[index] ?? 0];
  const behind = seconds > end ? seconds - end : seconds < begin ? seconds - begin : 0;
  return { behind, done: ends.filter((one) => one <= seconds).length };
}

/** The chapter a step belongs to. */
export const chapterAt = ({ chapters }: Plan, index: number): PlannedChapter | undefined =>
  chapters.findLast(({ first }) => first <= index);
