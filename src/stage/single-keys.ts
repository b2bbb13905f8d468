/** Whether letters are keys of the page: they are, until somebody who speaks to their machine turns them off. */
export function singleKeys(): boolean {
  try {
    return localStorage.getItem('keys') !== 'off';
  } catch {
    return true;
  }
}

/** Remembers whether letters are keys, where storage is allowed. Returns what now holds. */
export function chooseSingleKeys(on: boolean): boolean {
  try {
    if (on) localStorage.removeItem('keys');
    else localStorage.setItem('keys', 'off');
  } catch {
    // Refused storage: the choice cannot be kept, and so it is not made.
  }
  return singleKeys();
}
