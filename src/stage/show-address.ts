/**
 * Puts an address into the bar, in place of the one that stands there. Some browsers refuse more than so many changes a
 * minute; the next one then says where the reader is.
 */
export function showAddress(address: string): void {
  try {
    history.replaceState(history.state, '', address);
  } catch {
    // As told above.
  }
}
