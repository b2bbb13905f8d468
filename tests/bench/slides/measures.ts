/** What one visit to a deck measures. Null where it never got there. */
export interface DeckMeasures {
  /** JavaScript fetched before the first key, KB on the wire. */
  jsKb: number | null;
  /** Largest contentful paint, ms. */
  lcp: number | null;
  /** From a key to the end of the next frame, ms: the median of all slides, and the longest. */
  key: number | null;
  slowestKey: number | null;
  /** CPU time of the main thread for one slide, transition included, ms: the median of all slides, and the most. */
  slideCpu: number | null;
  mostCpu: number | null;
  /** Slides that were shown. */
  slides: number | null;
}
