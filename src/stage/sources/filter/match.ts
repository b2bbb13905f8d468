/** Whether a text holds what somebody typed. Pure. */

/** A text as it is compared: one width, no accents or tones, small letters, plain apostrophes. */
export const plain = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").toLowerCase();

/** The parts of a query, all of which must be found: words, and runs of Chinese characters. */
export const terms = (query: string): string[] =>
  plain(query).match(/\p{Script=Han}+|[^\s\p{Script=Han}]+/gu) ?? [];

/**
 * Whether a text holds all terms. A word is found at the beginning of words only, so that "ai" does not find "said";
 * Chinese, which marks no words, anywhere.
 *
 * @param text as `plain` gives it
 */
export const holds = (text: string, terms: readonly string[]): boolean =>
  terms.every((term) => {
    const inWord = /^[a-z0-9]/.test(term);
    for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
      if (!inWord || !/[a-z0-9]/.test(text.charAt(at - 1))) return true;
    }
    return false;
  });
