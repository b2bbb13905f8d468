/** The item with an id. @throws naming what the data lacks */
export function find<Item extends { id: string }>(items: readonly Item[], id: string): Item {
  const item = items.find((each) => each.id === id);
  if (!item) throw new Error(`devices: no “${id}”`);
  return item;
}
