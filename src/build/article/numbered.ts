/** Gives every fact a number when it is first met; the same fact keeps its number. */
export class Numbered {
  readonly #numbers = new Map<string, number>();

  /** The number of a fact, from 1. */
  of(fact: string): number {
    const number = this.#numbers.get(fact) ?? this.#numbers.size + 1;
    this.#numbers.set(fact, number);
    return number;
  }

  /** All facts met, in the order of their numbers. */
  all(): string[] {
    return [...this.#numbers.keys()];
  }
}
