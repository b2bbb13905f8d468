/** Words of `/{lang}/print/`; names in braces are replaced. */
export interface ArticleLabels {
  /** Name of the page. */
  title: string;
  description: string;
  /** Before the list of marks: what the small numbers are. */
  howToRead: string;
  /** The address where the story moves. */
  online: string;
  /** Under a picture; `{places}` are articles, with paragraphs where these are few. */
  drawnFrom: string;
  sources: string;
  articles: string;
  notes: string;
  /** Over the notes: how they name places. */
  notesLead: string;
  /** The ways on, for a screen. */
  ways: string;
}
