/** `hub`: Zhipu AI in the middle, what it put money into around it, where it comes from outside. Set by rule, without a search. */
import type { FrameShape } from '#charts/network/types.ts';
import type { Marks } from './marks.ts';
import { between, byHand, type Recipe } from './recipe.ts';
import type { Point } from './spec.ts';

const HUB = 'zhipu';
const HOLDINGS = 'zhipu-other-holdings';
/** The marks whose ties are drawn; the rest of Tsinghua’s would run across the fan. */
const DRAWN_AT: readonly string[] = [HUB, 'shengshu', 'keg', 'tsinghua-cs'];
/** A firm counted in the Tsinghua family: the line would lie on the one that tells where the firm comes from. */
const isCount = (from: string, to: string): boolean => to === 'tsinghua' && from !== 'tsinghua-cs';

/**
 * Slots of the fan: thirteen firms without a name and one model. None lies on the axis of the picture, where
 * the line from Tsinghua arrives and Shengshu stands apart.
 */
const SLOTS = 14;
/** The slot of the model that is no holding. */
const MODEL_SLOT = 1;

/** Where a mark stands seen from the hub: slots turned from Shengshu's side, and spokes' lengths away. */
const NAMED: Record<string, [turn: number, length: number]> = {
  shengshu: [0, 1.38],
  'glm-4': [MODEL_SLOT - 0.5, 1.2],
  'tsinghua-cs': [7, 1.32],
  keg: [8, 1.25],
  'tang-jie': [6, 1.25],
  'wang-shaolan': [9, 1.2],
  'zhang-peng-zhipu': [5, 1.2],
};

/** Ends of the axis, and the two marks behind Shengshu, in shares of the frame. */
const SET: Record<FrameShape, Record<string, Point>> = {
  wide: { zhipu: [0.49, 0.5], tsinghua: [0.045, 0.5], vidu: [0.945, 0.36], 'zhu-jun': [0.945, 0.64] },
  tall: { zhipu: [0.5, 0.48], tsinghua: [0.5, 0.04], vidu: [0.35, 0.955], 'zhu-jun': [0.65, 0.955] },
};

/** Length of a spoke: as a share of the height of a wide frame, of the width of a tall one. */
const SPOKE: Record<FrameShape, number> = { wide: 0.395, tall: 0.345 };
/** Height of the frame for a width of one. */
const HEIGHT: Record<FrameShape, number> = { wide: 1 / 1.6, tall: 1 / 0.75 };

function seenFromHub(shape: FrameShape, [turn, length]: [turn: number, length: number]): Point {
  const [x, y] = SET[shape][HUB]!;
  const angle = (turn / SLOTS) * 2 * Math.PI + (shape === 'wide' ? 0 : Math.PI / 2);
  const radius = length * SPOKE[shape] * (shape === 'wide' ? HEIGHT.wide : 1);
  const round = (value: number): number => Math.round(value * 1e4) / 1e4;
  return [round(x + radius * Math.cos(angle)), round(y + (radius * Math.sin(angle)) / HEIGHT[shape])];
}

/** Slot of a firm without a name: in turn, past the model's. */
const slotOf = (firm: number): number => (firm < MODEL_SLOT - 1 ? firm : firm + 1);

function places({ marks }: Marks, shape: FrameShape): Record<string, Point> {
  const named = Object.entries(NAMED).map(([id, at]) => [id, seenFromHub(shape, at)] as const);
  const counted = marks.filter(({ entity }) => entity === HOLDINGS);
  if (counted.length !== SLOTS - 1)
    throw new Error(`the fan has ${SLOTS - 1} slots for ${counted.length} firms`);
  const fan = counted.map(({ id }, i) => [id, seenFromHub(shape, [slotOf(i) + 0.5, 1])] as const);
  return { ...SET[shape], ...Object.fromEntries([...named, ...fan]) };
}

export const hub: Recipe = {
  name: 'hub',
  shows(all) {
    const ids = new Set([...Object.keys(SET.wide), ...Object.keys(NAMED)]);
    const shown = between(all, ({ id, entity }) => ids.has(id) || entity === HOLDINGS);
    const drawn = ({ from, to }: { from: string; to: string }) =>
      (DRAWN_AT.includes(from) || DRAWN_AT.includes(to)) && !isCount(from, to);
    return { ...shown, ties: shown.ties.filter(drawn) };
  },
  draft: (shown, shape) => ({ spec: byHand(shown, shape, places(shown, shape)), around: { ground: [] } }),
};
