import type { PageLang } from '#facts/types.ts';
import type { Sky } from '../scene.ts';
import type { StageStory } from '../story.ts';
import type { PageLanguage } from '../story-page.ts';
import type { SlideLabels } from './labels.ts';

/** One step as a slide, rendered by the build. */
export interface PageSlide {
  /** `scene/step`: also the fragment that leads here. */
  address: string;
  chapter: string;
  sky: Sky;
  /** Its headline and its large figure as HTML. */
  words: string;
  /** The headline as plain text. */
  said: string;
  /** Where its facts come from. */
  cited: string;
  /** Kept when a talk is cut short. */
  essential: boolean;
  /** The picture runs from edge to edge. */
  bleed: boolean;
  /** The settled picture as a file, for where no script comes. */
  picture: { src: string; width: number; height: number; description: string };
}

/** What stands on the last slide, whichever that is. */
export interface Closing {
  /** Where the story is hosted, as it is read and as a link. */
  address: string;
  href: string;
  /** The same as a QR code: path data on a square grid of `modules`. */
  code: { path: string; modules: number };
  /** How many corrections the story makes, in words. */
  corrections: string;
}

/** Everything `/{lang}/slides/` shows, rendered and resolved at build. */
export interface SlidesPage {
  lang: PageLang;
  languages: PageLanguage[];
  labels: SlideLabels;
  title: string;
  /** The title in the other script, with its language tag. */
  titleAside: string;
  asideTag: string;
  dateline: string;
  slides: PageSlide[];
  /** Chapters that have slides, numbered from 1. */
  chapters: { id: string; number: number; name: string }[];
  closing: Closing;
  /** The first slide's picture, standing in the page before any script. */
  still: { id: string; html: string };
  story: StageStory;
}
