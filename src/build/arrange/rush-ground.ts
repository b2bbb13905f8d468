/** The ground of the rush: weeks one way, aims the other, the wave before in a band behind. */
import type { Arrangement, FrameShape, Ground } from '#charts/network/types.ts';
import type { Aim } from './rush-sets.ts';
import type { Box, Point } from './spec.ts';
import { positionAt, type Tick } from './time-axis.ts';

/** Shares of the frame at which February begins and March ends. */
const WEEKS: Record<FrameShape, Point> = { wide: [0.2, 0.86], tall: [0.3, 0.875] };

/** The axis, in years: two months and their true lengths. */
const axis = (shape: FrameShape): Tick[] => {
  const [start, end] = WEEKS[shape];
  return [
    [2023 + 1 / 12, start],
    [2023 + 2 / 12, start + ((end - start) * 28) / 59],
    [2023 + 3 / 12, end],
  ];
};

/** Share of the frame at which a moment of these months lies. */
export const weekAt = (shape: FrameShape, years: number): number => positionAt(axis(shape), years);

/** Left, top, right and bottom of the room of each aim, in shares of the frame. */
export const AIM_BOXES: Record<FrameShape, Record<Aim, Box>> = {
  wide: {
    openai: [0.14, 0.315, 0.87, 0.645],
    vertical: [0.14, 0.66, 0.87, 0.8],
    tools: [0.14, 0.815, 0.87, 0.965],
  },
  tall: {
    openai: [0.02, 0.285, 0.52, 0.885],
    vertical: [0.535, 0.285, 0.74, 0.885],
    tools: [0.755, 0.285, 0.98, 0.885],
  },
};

/** Left, top, right and bottom of the band of the wave before. */
export const BAND: Record<FrameShape, Box> = {
  wide: [0.04, 0.035, 0.96, 0.255],
  tall: [0.02, 0.02, 0.98, 0.235],
};

/** Where Tsinghua stands: beside the weeks, between both waves. */
export const TSINGHUA: Record<FrameShape, Point> = { wide: [0.065, 0.37], tall: [0.06, 0.262] };

const ground = (id: string, [left, top, right, bottom]: Box): Ground => ({
  id,
  kind: 'band',
  box: [left, top, Math.round((right - left) * 1e4) / 1e4, Math.round((bottom - top) * 1e4) / 1e4],
});

/** Days that the weeks are told by: the first of the months, and every Monday. */
const DAYS = ['2023-02-01', '2023-02-06', '2023-02-13', '2023-02-20', '2023-02-27', '2023-03-01'].concat([
  '2023-03-06',
  '2023-03-13',
  '2023-03-20',
  '2023-03-27',
  '2023-04-01',
]);

/** Weeks, aims and the band, as the chart draws them. */
export function aroundRush(shape: FrameShape): Pick<Arrangement, 'time' | 'ground'> {
  const [start, end] = WEEKS[shape];
  const day = (id: string): number => (Date.parse(id) - Date.parse('2023-02-01')) / 86_400_000;
  return {
    time: DAYS.map((id) => ({ id, at: start + ((end - start) * day(id)) / 59 })),
    ground: [
      ground('first-wave', BAND[shape]),
      ...Object.entries(AIM_BOXES[shape]).map(([aim, box]) => ground(`aim-${aim}`, box)),
    ],
  };
}
