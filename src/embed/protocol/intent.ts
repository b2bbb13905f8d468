/** What a reader did first in a frame, for the chart that wakes to do it: the guest and the host of the stage agree on it. */
export interface Intent {
  /** A step back or on. */
  go?: -1 | 1;
  /** A fact whose mark or figure was pressed. */
  fact?: string;
  /** A dialog that was asked for. */
  open?: string;
}
