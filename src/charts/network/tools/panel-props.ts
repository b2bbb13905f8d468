import type { Box } from '../../types.ts';
import type { NetworkLayout } from '../layout.ts';
import type { NetworkData, NetworkHand, NetworkView } from '../types.ts';

/** What every tool is given. */
export interface ToolProps {
  data: NetworkData;
  /** The layout of what the reader sees now. */
  picture: NetworkLayout;
  hand: NetworkHand | null;
  onhand: (hand: NetworkHand | null) => void;
  /** Tells screen readers something, politely. */
  say: (text: string) => void;
}

/** What the panel of the tools is given. */
export interface PanelProps extends ToolProps {
  /** Id of the panel's element. */
  id: string;
  /** The step's own view. */
  view: NetworkView;
  /** Where in the figure the chart draws. */
  frame: Box;
  /** The button that opens the panel. */
  opener: HTMLElement;
  close: () => void;
}

/** What shows ids the reader may press. */
export interface Choosing {
  /** Selects a node, or takes it as the other end of a path where one is wanted. */
  choose: (id: string) => void;
}
