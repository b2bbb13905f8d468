/** What is wrong with the seeds, collected so that an author sees everything at once. */
import { UnknownId } from './find.ts';

/** Where an item of the seeds stands. */
export interface Place {
  /** Path from the project's root: seeds/entities.yaml. */
  file: string;
  line?: number;
  /** Id of the item, or what else names it. */
  id: string;
}

/** Thrown once, with every problem on a line of its own: file, line, id, what is wrong. */
export class RegisterError extends Error {
  override name = 'RegisterError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    const count = problems.length === 1 ? 'one problem' : `${problems.length} problems`;
    super(`The register has ${count}:\n${problems.map((p) => `  ${p}`).join('\n')}`);
    this.problems = problems;
  }
}

/** Takes down problems; `stop` throws them together if there are any. */
export class Problems {
  readonly #found: string[] = [];
  readonly #ids = new Set<string>();
  readonly #files = new Set<string>();
  #filesLost = false;

  /** @param what one sentence without a full stop, naming the offending word */
  add({ file, line, id }: Place, what: string): void {
    this.#ids.add(id);
    this.#files.add(file);
    this.#found.push(`${file}${line ? `:${line}` : ''} ${id}: ${what}`);
  }

  /** Says that a whole file is of no use: whatever leads into it would seem wrong, so `stopIfLost` ends there. */
  loseFile(): void {
    this.#filesLost = true;
  }

  /** Whether something is wrong in a file: what it is not found to say, it may yet say. */
  isIn(name: string): boolean {
    return [...this.#files].some((file) => file.endsWith(`/${name}`));
  }

  /**
   * Does what may throw and takes the error down at its place. A missing id that is only missing because it
   * was taken down itself is passed over.
   * @returns what was made, in a list; an empty list if it threw
   */
  attempt<T>(place: Place, make: () => T): T[] {
    try {
      return [make()];
    } catch (error) {
      if (error instanceof UnknownId && this.#ids.has(error.id)) this.#ids.add(place.id);
      else this.add(place, error instanceof Error ? error.message : String(error));
      return [];
    }
  }

  /** @throws RegisterError if a whole file is of no use */
  stopIfLost(): void {
    if (this.#filesLost) this.stop();
  }

  /** @throws RegisterError if anything was added */
  stop(): void {
    if (this.#found.length) throw new RegisterError(this.#found);
  }
}
