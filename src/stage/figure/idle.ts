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

/** Calls back when the browser idles, or soon where it does not tell; returns the way to stop it. */
function whenIdle(call: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const id = requestIdleCallback(call);
    return () => cancelIdleCallback(id);
  }
  const id = setTimeout(call, 200);
  return () => clearTimeout(id);
}
