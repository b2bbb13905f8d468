import type { Numbered } from './numbered.ts';

/**
 * Words of the story as they stand on paper: a figure leads to its note and carries its number; a word that opens on a
 * screen is a word.
 *
 * @param html words of a step as `tell` rendered them
 * @param numbers gets every fact that the words cite
 */
export const wordsOnPaper = (html: string, numbers: Numbered): string =>
  html
    .replace(
      /(<a class="fact[^>]*? data-fact="([^"]+)") href="[^"]*"([^>]*>)(.*?)<\/a>/gs,
      (_, open: string, fact: string, rest: string, words: string) => {
        const number = numbers.of(fact);
        return `${open} href="#note-${number}"${rest}${words}</a><sup class="note-number">${number}</sup>`;
      },
    )
    .replace(/<button[^>]*class="term"[^>]*>(.*?)<\/button>/gs, '<span class="term">$1</span>');
