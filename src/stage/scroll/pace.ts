/** Pure: whether a reader reads or passes by. */

/** What is looked back at. Milliseconds. */
const BACK = 400;
/** Nothing moved for so long: the reader has stopped. Milliseconds. */
const STOPPED = 150;
/** After so long without a move another one begins. Milliseconds. */
const APART = 250;
/** A reader is not called hasty for less than this. Milliseconds. */
const LEAST = 60;

interface Sample {
  top: number;
  time: number;
}

/**
 * Watches how fast a page is scrolled. Somebody who passes at more than a screen a second sees no movement to its end;
 * pictures then change without one. What goes half a screen at once is a jump, by a link or a key, and no haste.
 */
export class Pace {
  #samples: Sample[] = [];

  /**
   * Notes where the page stands.
   *
   * @param top pixels scrolled
   * @param time milliseconds, of any clock that never goes back
   * @param screen height of the window in pixels
   */
  note(top: number, time: number, screen: number): void {
    const last = this.#samples.at(-1);
    if (last && (Math.abs(top - last.top) > screen / 2 || time - last.time > APART)) this.#samples = [];
    const first = this.#samples.findIndex((one) => time - one.time <= BACK);
    this.#samples.splice(0, first < 0 ? this.#samples.length : first);
    this.#samples.push({ top, time });
  }

  /** The scroll has come to its end, as browsers that know tell. */
  rest(): void {
    this.#samples = [];
  }

  /** Whether the reader passes by at more than a screen a second. */
  isPassing(time: number, screen: number): boolean {
    const first = this.#samples[0];
    const last = this.#samples.at(-1);
    if (!first || !last || time - last.time > STOPPED) return false;
    const took = last.time - first.time;
    return took >= LEAST && (Math.abs(last.top - first.top) / took) * 1000 > screen;
  }
}
