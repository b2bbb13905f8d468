/** What we use of `subset-font`, which ships no types: HarfBuzz's subsetter behind one function. */
declare module 'subset-font' {
  interface AxisRange {
    min: number;
    max: number;
    default?: number;
  }

  interface Options {
    targetFormat?: 'sfnt' | 'woff' | 'woff2';
    /** Four-letter OpenType features to keep; all of them when absent. */
    keepFeatures?: string[];
    /** A number pins an axis, a range limits it; other axes stay as they are. */
    variationAxes?: Record<string, number | AxisRange>;
    keepAllGlyphs?: boolean;
    noHinting?: boolean;
    dropTables?: string[];
  }

  export default function subsetFont(
    font: Buffer,
    text: string | undefined,
    options?: Options,
  ): Promise<Buffer>;
}
