/** Words of the search; names in braces are replaced. */
export interface FinderLabels {
  title: string;
  /** Names the field. */
  field: string;
  /** What can be typed. */
  hint: string;
  loading: string;
  lost: string;
  /** "{n}" slides, "{facts}" facts. */
  found: string;
  /** Nothing was found for "{query}". */
  none: string;
  slides: string;
  facts: string;
  /** Beside a slide that this deck leaves out. */
  leftOut: string;
}
