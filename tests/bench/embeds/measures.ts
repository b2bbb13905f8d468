/** What one visit to an article with charts measures, before anybody scrolls or points. */
export interface EmbedMeasures {
  /** All that the charts fetched but fonts, KB on the wire; the article itself is not counted. */
  kb: number | null;
  /** Fonts, KB on the wire. */
  fontKb: number | null;
  /** CPU time of the main thread for article and charts, until all is at rest, ms. */
  cpu: number | null;
}
