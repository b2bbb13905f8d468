/** Words of the sources of a slide; names in braces are replaced. */
export interface CitationsLabels {
  /** "{n}" is the slide's number. */
  title: string;
  loading: string;
  lost: string;
  /** Headings: what the words say, and what only the picture rests on, "{n}" facts. */
  words: string;
  picture: string;
  /** Leads to a fact's card and to its place on the sources page. */
  card: string;
  sources: string;
}
