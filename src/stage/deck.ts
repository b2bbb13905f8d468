/** Where the reader is: a scene and one of its steps, by id. */
export interface Place {
  scene: string;
  step: string;
}

/** What the deck needs to know of a scene: its id and the ids of its steps, in order. */
export interface DeckScene {
  id: string;
  chapter: string;
  steps: { id: string }[];
}

/** Every step of the story in order. Pure: knows nothing of pages, windows or time. */
export class Deck {
  readonly places: readonly Place[];
  readonly #index: ReadonlyMap<string, number>;
  readonly #chapter: ReadonlyMap<string, string>;

  /** @throws when two steps have the same address */
  constructor(scenes: readonly DeckScene[]) {
    this.places = scenes.flatMap((scene) => scene.steps.map((step) => ({ scene: scene.id, step: step.id })));
    this.#index = new Map(this.places.map((place, index) => [address(place), index]));
    this.#chapter = new Map(scenes.map((scene) => [scene.id, scene.chapter]));
    if (this.#index.size !== this.places.length)
      throw new Error('two steps of the deck have the same address');
  }

  get length(): number {
    return this.places.length;
  }

  /** Position of a place, counted from 0; -1 for a place that is not in this deck. */
  indexOf(place: Place): number {
    return this.#index.get(address(place)) ?? -1;
  }

  /** The place `by` steps on (or back), held at the ends. */
  step(from: Place, by: number): Place {
    const index = Math.min(this.length - 1, Math.max(0, this.indexOf(from) + by));
    return this.places[index] as Place;
  }

  /** The place an address names (`forecast/overnight`, with or without `#`), or undefined. Never throws. */
  find(hash: string): Place | undefined {
    const index = this.#index.get(decode(hash.replace(/^#/, '')));
    return index === undefined ? undefined : this.places[index];
  }

  /** The first place of the chapter `by` chapters on, or back: of this chapter first, where one is within it. */
  chapter(from: Place, by: 1 | -1): Place {
    const firsts = this.places.filter(
      (place, index) =>
        index === 0 || this.chapterOf(place) !== this.chapterOf(this.places[index - 1] as Place),
    );
    const here = this.indexOf(from);
    const found =
      by > 0
        ? firsts.find((place) => this.indexOf(place) > here)
        : firsts.findLast((place) => this.indexOf(place) < here);
    return found ?? (by > 0 ? this.step(from, this.length) : this.step(from, -this.length));
  }

  /** The chapter of a place. */
  chapterOf(place: Place): string {
    return this.#chapter.get(place.scene) ?? '';
  }
}

/** A place as the fragment that names it: `forecast/overnight`. */
export const address = (place: Place): string => `${place.scene}/${place.step}`;

/** A hand-written address may hold a stray `%`, which must not throw. */
const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
