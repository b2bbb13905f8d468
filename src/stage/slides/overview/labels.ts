/** Words of the overview; names in braces are replaced. */
export interface OverviewLabels {
  /** "{n}" slides, about "{minutes}". */
  length: string;
  /** Turns ticking on and off. */
  choose: string;
  /** Ready-made choices. */
  whole: string;
  essential: string;
  none: string;
  /** Names the box that ticks all of a "{chapter}". */
  chapter: string;
  /** Names the field with the address. */
  address: string;
  copy: string;
  copied: string;
  notCopied: string;
  present: string;
  /** Nothing is ticked. */
  nothing: string;
  /** Goes with a slide that the deck has not. */
  leftOut: string;
}
