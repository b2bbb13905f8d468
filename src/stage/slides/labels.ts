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
  /** On the last slide: "{n} corrections and contradictions are told at". */
  corrections: string;
  /** Names the code on the last slide for those who do not see it. */
  code: string;
  /** An address led to no slide of this deck; "{headline}" is shown in its place. */
  elsewhere: string;
  fullScreen: string;
  leaveFullScreen: string;
  noFullScreen: string;
  noWakeLock: string;
  /** Toolbar. */
  tools: string;
  overview: string;
  find: string;
  cited: string;
  help: string;
  speaker: string;
  theme: string;
  black: string;
  white: string;
}
