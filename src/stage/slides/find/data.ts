/** What a talk can be searched by: `/{lang}/slides/find.json`. Short, since it is fetched in a room. */
import { carriedJson } from '../../talk/carried-json.ts';

/** A step of the story, in its order. */
export interface FoundStep {
  /** `scene/step`. */
  at: string;
  /** Its headline as it is read. */
  said: string;
  /** What else it is found by: the headline in the other language, and in pinyin. */
  match: string[];
  /** Positions in the list of facts: those its words cite, and those that only its picture rests on. */
  words: number[];
  picture: number[];
}

/** A fact that some step rests on. */
export interface FoundFact {
  id: string;
  /** Its figure as it is printed; absent where the statement holds none. */
  figure?: string;
  text: string;
  /** What else it is found by: the other language, names, pinyin. */
  match: string[];
}

export interface FindData {
  steps: FoundStep[];
  facts: FoundFact[];
}

/**
 * Reads it, from the page where that carries it.
 *
 * @param slides relative way from the page to the slides, ending in a slash or empty
 * @throws when it does not come
 */
export const readFindData = (slides = ''): Promise<FindData> => carriedJson('find', `${slides}find.json`);
