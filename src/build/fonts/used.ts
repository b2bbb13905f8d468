import type { Style } from './families.ts';
import type { PageLang } from '#facts/types.ts';

/** The characters that one stretch of the story shows, by the voice that shows them there. */
export interface Stretch extends Record<Style, string> {
  /** Names its files. */
  name: string;
}

/** The characters the pages of one language may show. */
export interface Used {
  /** All of them. */
  all: string;
  /**
   * The stretches that readers come through, in their order: each gets files of its own for what those before it
   * lack. A guess is enough: what is missing in one comes with the file of a later one, or of the rest.
   */
  stretches: Stretch[];
}

export type UsedByLang = Record<PageLang, Used>;
