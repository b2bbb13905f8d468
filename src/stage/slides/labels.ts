import type { CitationsLabels } from './cited/labels.ts';
import type { FinderLabels } from './find/labels.ts';
import type { SlideAction } from './keys.ts';
import type { OverviewLabels } from './overview/labels.ts';

/** Interface words of a talk; names in braces are replaced. */
export interface SlideLabels {
  /** Title of the page. */
  slides: string;
  description: string;
  /** Leads back to the story. */
  story: string;
  previous: string;
  next: string;
  /** "{n} of {all}: {headline}", said at each step. */
  arrived: string;
  /** On the last slide: how many corrections and contradictions the story tells. */
  corrections: string;
  /** Names the code on the last slide for those who do not see it. */
  code: string;
  pictureOf: string;
  /** An address led to no slide of this deck; the nearest is shown in its place. */
  elsewhere: string;
  /** A number was typed that no slide has. */
  noNumber: string;
  noFullScreen: string;
  noWakeLock: string;
  /** A panel's code did not come. */
  lost: string;
  /** Names the bar of controls. */
  tools: string;
  overview: string;
  find: string;
  cited: string;
  help: string;
  speaker: string;
  fullScreen: string;
  close: string;
  /** A deck that runs by itself is stopped, and goes on. */
  pause: string;
  resume: string;
  /** In the help panel: what each key does, and the name of the long key. */
  keys: Record<SlideAction, string>;
  space: string;
  touch: string;
  inPicture: string;
  singleKeys: string;
  lessMotion: string;
  printed: string;
  /** Describes that page. */
  onPaper: string;
  /** Files to take along, by kind. */
  files: Record<string, string>;
  inOverview: OverviewLabels;
  finder: FinderLabels;
  citations: CitationsLabels;
  /** Offers of the talk itself. */
  join: JoinLabels;
}

/** What a talk offers by itself, in a line over the sheet; names in braces are replaced. */
export interface JoinLabels {
  /** The browser kept the speaker's window from opening; a link follows. */
  blocked: string;
  openSpeaker: string;
  /** "A talk stopped at step {n} of {all}, after {time}." */
  interrupted: string;
  goOn: string;
  /** Names the button that puts an offer away. */
  dismiss: string;
}

/** Id of the script element that holds them. */
export const LABELS_ELEMENT = 'labels';

/** The words a page of a talk carries for its script. @throws for a page without them */
export const readLabels = (from: Document): SlideLabels =>
  JSON.parse(from.getElementById(LABELS_ELEMENT)?.textContent ?? '') as SlideLabels;

/** The same as HTML; `<` is escaped so that no text can close the element. */
export const labelsElement = (labels: SlideLabels): string =>
  `<script type="application/json" id="${LABELS_ELEMENT}">${JSON.stringify(labels).replaceAll('<', '\\u003c')}</script>`;
