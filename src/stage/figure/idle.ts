import { whenIdle } from '../when-idle.ts';

/** A list of small tasks that is worked off, one at a time, whenever the browser has nothing else to do. */
export class Idle {
  #tasks: (() => void)[] = [];
  #waiting: (() => void) | undefined;

  /** Puts other tasks in place of those that are left. */
  plan(tasks: (() => void)[]): void {
    this.#tasks = tasks;
    this.#wait();
  }

  /** Forgets what is left. */
  stop(): void {
    this.#tasks = [];
    this.#waiting?.();
    this.#waiting = undefined;
  }

  #wait(): void {
    if (this.#waiting || !this.#tasks.length) return;
    this.#waiting = whenIdle(() => {
      this.#waiting = undefined;
      this.#tasks.shift()?.();
      this.#wait();
    });
  }
}
