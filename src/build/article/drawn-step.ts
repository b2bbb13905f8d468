import type { Box, Size } from '#charts/types.ts';
import { drawnChart } from '../pictures/drawn.ts';
import { ownIds } from '../slides/own-ids.ts';
import type { ResolvedScene } from '../story-page.ts';

/**
 * The sheet of a picture in its own units: 820 of them are a line of A4 paper, so that a label of 14 is one of 8 points.
 */
const WIDTH = 820;
const HIGH = 336;
/** Names stand close on a sketch of streets, and few words with it, so that two still lie on a page. */
const STREETS = 392;
const STREET_PLANS = new Set(['street', 'town']);
/** A poster's strip is a band. */
const BAND = 96;
const EDGE = 6;

/** The settled picture of a step as it stands in a column of paper. */
export function drawnStep(
  scene: ResolvedScene,
  step: ResolvedScene['stage']['steps'][number],
): { chart: string; size: Size } {
  const { arrangement } = step.view as { arrangement?: string };
  const high = STREET_PLANS.has(arrangement ?? '') ? STREETS : HIGH;
  const size: Size = { width: WIDTH, height: step.bleed ? BAND : high };
  const frame: Box = { x: EDGE, y: EDGE, width: size.width - 2 * EDGE, height: size.height - 2 * EDGE };
  return { chart: ownIds(drawnChart(scene, step, size, frame), `${scene.stage.id}-${step.id}`), size };
}
