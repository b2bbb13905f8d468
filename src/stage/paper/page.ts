import type { PageSlide, SlidesPage } from '../slides/page.ts';
import type { StageStep } from '../story.ts';

/** One step as a sheet of paper. */
export interface PaperSheet {
  slide: PageSlide;
  /** Its number, from 1. */
  number: number;
  /** The chapter, where this sheet is the first of it. */
  opens?: SlidesPage['chapters'][number];
  /** What stands over the picture; absent where it runs from edge to edge. */
  caption: StageStep['caption'];
  key: StageStep['key'];
  /** The settled chart as SVG elements in units of the sheet. */
  chart: string;
  /** The articles it is told from, one line each. */
  sources: string[];
}

/** Everything `/{lang}/slides/print/` shows, rendered and resolved at build. */
export interface PaperPage extends Pick<
  SlidesPage,
  'lang' | 'labels' | 'title' | 'titleAside' | 'asideTag' | 'dateline' | 'closing'
> {
  /** Size of every sheet in its own units. */
  size: { width: number; height: number };
  sheets: PaperSheet[];
}
