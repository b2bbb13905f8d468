/** Whether letters are keys of the page: they are, until somebody who speaks to their machine turns them off. */
export function singleKeys(): boolean {
  return (document.documentElement.dataset.singleKeys ?? remembered()) !== 'off';
}

/** Turns letters on or off as keys, and remembers it where storage is allowed. Returns what now holds. */
export function chooseSingleKeys(on: boolean): boolean {
  document.documentElement.dataset.singleKeys = on ? 'on' : 'off';
  try {
    if (on) localStorage.removeItem('keys');
    else localStorage.setItem('keys', 'off');
  } catch {
    // Refused storage costs the memory of the choice, not the choice.
  }
  return singleKeys();
}

function remembered(): string | null {
  try {
    return localStorage.getItem('keys');
  } catch {
    return null;
  }
}
