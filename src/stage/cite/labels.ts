/** Words around citations. */
export interface CiteLabels {
  /** On the button of each citation, and on it and said aloud once it has been pressed. */
  copy: string;
  copied: string;
  /** Names a copy button for those who hear it alone: `{style}`. */
  copyStyle: string;
}
