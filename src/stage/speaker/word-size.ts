/** Sizes of the words, as shares of the usual one. */
const SIZES = [0.8, 0.9, 1, 1.15, 1.3, 1.5, 1.75];
const USUAL = SIZES.indexOf(1);
const NAME = 'speaker-size';

const remembered = (): number => {
  try {
    const at = SIZES.indexOf(Number(localStorage.getItem(NAME)));
    return at < 0 ? USUAL : at;
  } catch {
    return USUAL;
  }
};

/**
 * Shows words and notes in the size that the speaker chose last.
 *
 * @returns the way to make them larger (1) or smaller (-1); remembered where storage is allowed
 */
export function wordSize(page: HTMLElement): (by: 1 | -1) => void {
  let at = remembered();
  const show = () => page.style.setProperty('--text', String(SIZES[at]));
  show();
  return (by) => {
    at = Math.min(SIZES.length - 1, Math.max(0, at + by));
    show();
    try {
      localStorage.setItem(NAME, String(SIZES[at]));
    } catch {
      // Refused storage costs the memory of the choice, not the choice.
    }
  };
}
