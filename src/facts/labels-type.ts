import type { Basis, ConflictKind, Kind } from './types.ts';

/** What a mark of evidence can say. */
export type EvidenceKind = Kind | 'implied' | 'counted' | 'corrected';

/** The words around a fact. Names in braces are filled in by the card. */
export interface FactLabels {
  /** Beside the mark, and in the legend. */
  evidence: Record<EvidenceKind, string>;
  /** What each kind means, in a few words. */
  kinds: Record<Kind, string>;
  article: string;
  /** `{number}` `{name}` `{date}` `{paragraph}` */
  cite: string;
  /** `{number}` `{paragraph}` */
  citeShort: string;
  whoSaysSo: string;
  /** Who says so where the sum is ours. */
  ourselves: string;
  date: string;
  /** `{date}` `{basis}` */
  dated: string;
  basis: Record<Basis, string>;
  kind: string;
  /** Read out before a struck value and before the one that replaces it. */
  asPrinted: string;
  putRight: string;
  check: string;
  /** Shown once the sum has been worked out in the reader's browser. */
  checkedHere: string;
  /** The two ends of a span of time, inside a sum. */
  from: string;
  to: string;
  /** Heading of each conflict. */
  conflicts: Record<ConflictKind, string>;
  choice: string;
  why: string;
  note: string;
  /** For facts kept for the record and not told. */
  sourcesOnly: string;
}
