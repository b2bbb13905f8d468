import type { EvidenceKind } from '#facts/labels-type.ts';
import type { SlidesPage } from '../slides/page.ts';
import type { SpeakerLabels } from './labels.ts';

/** A fact that a step cites, as short as a speaker can use it. */
export interface SpeakerFact {
  id: string;
  /** How well it is known, and the word for that. */
  kind: EvidenceKind;
  known: string;
  /** Its figure; empty where it has none. */
  figure: string;
  text: string;
  /** Where it stands: "[5] ¶ 6". */
  cited: string;
  /** Relative address of the fact on the sources page. */
  href: string;
}

/** What a speaker says and may be asked at one step. */
export interface Spoken {
  /** The step's full words as HTML, and the notes; empty where there are none. */
  words: string;
  notes: string;
  facts: SpeakerFact[];
}

/** Everything `/{lang}/slides/speaker/` shows, rendered and resolved at build. */
export interface SpeakerPage extends SlidesPage {
  speaker: SpeakerLabels;
  /** By `scene/step`. */
  spoken: Record<string, Spoken>;
}
