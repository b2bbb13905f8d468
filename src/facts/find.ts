/** Thrown where an id leads nowhere. */
export class UnknownId extends Error {
  override name = 'UnknownId';

  constructor(
    message: string,
    readonly id: string,
  ) {
    super(message);
  }
}

/**
 * A lookup by id that throws instead of answering with nothing.
 * @param what the kind of item, for the message
 */
export function finder<T extends { id: string }>(what: string, items: readonly T[]): (id: string) => T {
  const byId = new Map(items.map((item) => [item.id, item]));
  return (id) => {
    const found = byId.get(id);
    if (!found) throw new UnknownId(`there is no ${what} “${id}”`, id);
    return found;
  };
}
