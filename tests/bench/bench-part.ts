import type { Equipment } from './slow-page.ts';
import type { Verdict } from './verdict.ts';

/** What every part of the benchmark is given. */
export interface Bench {
  /** Folder of the project. */
  project: string;
  /** Folder of the built site. */
  build: string;
  /** How often each page is visited. */
  runs: number;
  /** Languages in which the reading page is measured. */
  langs: readonly string[];
  equipment: Equipment;
}

/** What a part of the benchmark found. */
export interface Judged {
  verdicts: Verdict[];
  /** To be printed above the verdicts. */
  tables: string[];
  /** All that was measured, for the file. */
  measured: unknown;
}
