/** Interface words of the speaker's window; names in braces are replaced. */
export interface SpeakerLabels {
  title: string;
  description: string;
  /** Above the list, for where no script comes. */
  intro: string;
  /** Captions of the two pictures: "On stage · {n} / {all}", "Next · {n}". */
  onStage: string;
  next: string;
  /** In place of the next picture, at the last step. */
  end: string;
  /** Over the picture while the stage is covered. */
  covered: { black: string; white: string };
  notes: string;
  facts: string;
  /** The coming steps. */
  ahead: string;
  /** "by {time}": when a step should end. */
  by: string;
  clock: ClockLabels;
  plan: PlanLabels;
  link: LinkLabels;
  /** "Stage: {lang}", "Me: {lang}", with what pressing them does. */
  stageLanguage: string;
  myLanguage: string;
  changeStage: string;
  changeMine: string;
  smaller: string;
  larger: string;
  previous: string;
  nextStep: string;
  keys: string;
  close: string;
}

/** Words of the clock and of the pace. */
export interface ClockLabels {
  clock: string;
  start: string;
  pause: string;
  goOn: string;
  reset: string;
  resetAsk: string;
  resetYes: string;
  resetNo: string;
  /** "{left} left of {all}", "{over} over {all}". */
  left: string;
  over: string;
  /** "{time} behind", "{time} ahead". */
  behind: string;
  ahead: string;
  onTime: string;
  /** "{chapter} should end at {time}." */
  ends: string;
  /** Before it has run. */
  starts: string;
  /** "{m} min {s} s", "{s} s". */
  minutes: string;
  seconds: string;
  /** The strip, read out: "Step {n} of {all}; the plan stands at {plan}". */
  strip: string;
}

/** Words of the plan. */
export interface PlanLabels {
  plan: string;
  intro: string;
  whole: string;
  chapter: string;
  minutes: string;
  ends: string;
  /** Gives a chapter its share back. */
  share: string;
  /** The fixed chapters alone take longer than the whole. */
  longer: string;
}

/** Words about the other window. */
export interface LinkLabels {
  waiting: string;
  gone: string;
  alone: string;
  openStage: string;
  choose: string;
  /** One talk of the list: "Step {n} of {all}, {lang}, since {time}". */
  talk: string;
}

/** What the window's script needs besides the words of the talk. */
export interface SpeakerWords {
  labels: SpeakerLabels;
  chapters: { id: string; name: string }[];
  /** Headlines by `scene/step`. */
  said: Record<string, string>;
  languages: { lang: string; short: string; name: string }[];
}

const WORDS_ELEMENT = 'speaker-words';

/** The words the page carries for its script. @throws for a page without them */
export const readWords = (from: Document): SpeakerWords =>
  JSON.parse(from.getElementById(WORDS_ELEMENT)?.textContent ?? '') as SpeakerWords;

/** The same as HTML; `<` is escaped so that no text can close the element. */
export const wordsElement = (words: SpeakerWords): string =>
  `<script type="application/json" id="${WORDS_ELEMENT}">${JSON.stringify(words).replaceAll('<', '\\u003c')}</script>`;
