/** What one visit to a page that scrolls measures. Null where the page never got there. */
export interface Measures {
  /** JavaScript fetched before the first scroll, KB on the wire. */
  jsKb: number | null;
  /** Fonts fetched before the first scroll, KB on the wire. */
  fontKb: number | null;
  /** Everything fetched before the first scroll, KB on the wire. */
  firstKb: number | null;
  /** First and largest contentful paint, ms. */
  fcp: number | null;
  lcp: number | null;
  /** The picture's first mark is in the document and its frame is done, ms. */
  ready: number | null;
  /** Cumulative layout shift over load and full scroll. */
  cls: number | null;
  /** Total blocking time of the load, ms. */
  blocking: number | null;
  /** CPU time of the main thread until the page is at rest, ms. */
  loadCpu: number | null;
  /** CPU time of the main thread per 1000 px scrolled, ms. */
  scrollCpu: number | null;
  /** Frame times while scrolling, ms: the 99th percentile and the slowest. */
  p99Frame: number | null;
  slowestFrame: number | null;
  /** Share of frames while scrolling that took more than 17.7 ms, in percent. */
  lateFrames: number | null;
  /** Long animation frames (over 50 ms) while scrolling. */
  longFrames: number | null;
  /** How far the page was scrolled, px. */
  scrolled: number | null;
}
