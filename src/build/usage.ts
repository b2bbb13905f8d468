import type { RegisterEvent } from '#facts/types.ts';

/** The facts one step of the story rests on. */
export interface StepFacts {
  scene: string;
  step: string;
  /** Its headline as it is read. */
  said: string;
  /** Ids of facts cited in its words. */
  words: readonly string[];
  /** Ids of facts behind its picture: marks, labels, view, caption. */
  picture: readonly string[];
}

/** One place where the story leans on a fact. */
export interface Use {
  scene: string;
  step: string;
  said: string;
  how: 'words' | 'picture';
}

/** Where the story uses each fact, in the order of the story; a fact that it does not use has no entry. */
export type Usage = ReadonlyMap<string, readonly Use[]>;

/** Ids of the events of the timeline that stand on each fact, in the order of the register; the others have no entry. */
export function eventsByFact(
  events: readonly Pick<RegisterEvent, 'id' | 'facts'>[],
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { id, facts } of events)
    for (const fact of new Set(facts)) found.set(fact, [...(found.get(fact) ?? []), id]);
  return found;
}

/** Turns "what each step uses" round into "where each fact is used"; within a step words come first. */
export function usageOf(steps: readonly StepFacts[]): Usage {
  const usage = new Map<string, Use[]>();
  for (const { scene, step, said, words, picture } of steps) {
    const note = (ids: readonly string[], how: Use['how']) => {
      for (const id of new Set(ids)) usage.set(id, [...(usage.get(id) ?? []), { scene, step, said, how }]);
    };
    note(words, 'words');
    note(picture, 'picture');
  }
  return usage;
}
