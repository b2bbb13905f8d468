import type { Style } from './families.ts';
import type { Lang } from '#facts/types.ts';

/** The characters the pages of one language may show. */
export interface Used {
  /** All of them. */
  all: string;
  /**
   * Those of the first view, by the voice that shows them there. A guess is enough: what is missing here comes
   * with the second file.
   */
  first: Record<Style, string>;
}

export type UsedByLang = Record<Lang, Used>;
