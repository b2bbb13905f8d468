import type { PageHead } from './page-head.ts';
import type { PageLabels } from './page-labels.ts';
import type { Sky } from './scene.ts';
import type { PageLanguage } from './story-page.ts';

/** Everything a step's share page shows in one language, rendered and resolved at build. */
export interface SharePage {
  head: PageHead;
  labels: PageLabels;
  sky: Sky;
  chapterName: string;
  /** `scene/step`. */
  address: string;
  /** As HTML, with links into the sources page. */
  headline: string;
  paragraphs: string[];
  /** Where its facts come from. */
  cited: string;
  picture: { src: string; width: number; height: number; description: string };
  /** The other languages. */
  others: PageLanguage[];
}
