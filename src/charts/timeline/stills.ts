import type { StillId } from './types.ts';

/** How a shape is inked: full, middle, light, a line only, or in the one colour for what is wrong. */
export type Ink = 'full' | 'middle' | 'light' | 'line' | 'ghost' | 'wrong' | 'wrong-line' | 'wrong-ghost';

/** A shape within one frame of film, in units of the frame. */
export interface StillShape {
  /** SVG path. */
  d: string;
  ink: Ink;
}

/** One frame of film is 40 by 30 units; five stand on a strip with rows of holes above and below. */
export const FRAME = { width: 40, height: 30, count: 5, gap: 3, rail: 6 };
export const STRIP = {
  width: FRAME.count * FRAME.width + (FRAME.count + 1) * FRAME.gap,
  height: FRAME.height + 2 * FRAME.rail,
};

const frames = (draw: (frame: number) => StillShape[]): StillShape[][] =>
  Array.from({ length: FRAME.count }, (_, frame) => draw(frame));

const disc = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0Z`;

const GROUND: StillShape = { d: 'M0 25H40', ink: 'line' };

/** Where a thrown ball ought to be in each frame. */
const flight: [number, number][] = [
  [7, 20],
  [13.5, 12],
  [20, 9],
  [26.5, 12],
  [33, 20],
];

const motion = frames((frame) => {
  const [x, y] = flight[frame] ?? [7, 20];
  const ball = disc(7 + frame * 0.4, 20 - frame * 0.3, 4);
  const path: StillShape = { d: 'M7 20C11 8 29 8 33 20', ink: 'ghost' };
  if (frame === 0) return [GROUND, path, { d: ball, ink: 'full' }];
  return [GROUND, path, { d: disc(x, y, 4), ink: 'ghost' }, { d: ball, ink: 'wrong' }];
});

const objects = frames((frame) => {
  const gone = frame === 2 || frame === 3;
  return [
    GROUND,
    { d: 'M3.5 25L9 13L14.500 25Z', ink: 'middle' },
    { d: disc(20, 20, 5), ink: gone ? 'wrong-ghost' : 'full' },
    { d: 'M27 16H36V25H27Z', ink: 'light' },
    { d: 'M27 16H36V25H27Z', ink: 'line' },
  ];
});

/** Two ranges of hills that pass by as the camera moves; one period is six frames wide. */
function hills(frame: number): StillShape[] {
  const shift = -10 * frame;
  const range = (offset: number, height: number, y: number): string => {
    const peaks = [0, 1, 2, 3].map((index) => {
      const x = shift + offset + index * 34;
      return `C${x + 9} ${y - height} ${x + 25} ${y - height} ${x + 34} ${y}`;
    });
    return `M${shift + offset} ${y}${peaks.join('')}V30H${shift + offset}Z`;
  };
  return [
    { d: range(-14, 10, 22), ink: 'light' },
    { d: range(-2, 8, 27), ink: 'middle' },
    { d: disc(33 - frame * 5, 7, 3.2), ink: 'full' },
  ];
}

const continuity = frames((frame) =>
  frame === 2
    ? [
        { d: 'M3 30V14H9V30ZM11 30V7H18V30ZM20 30V18H26V30ZM28 30V11H36V30Z', ink: 'wrong' },
        { d: 'M0 29.5H40', ink: 'wrong-line' },
      ]
    : hills(frame),
);

/** One picture in blocks of five units: a hill, a house, a low sun. Darkness by row, then column. */
const blocks = ['00000000', '00000020', '00100000', '01210000', '12321013', '33333233'];
const tones: (Ink | undefined)[] = [undefined, 'light', 'middle', 'full'];

const view = frames(() => [
  ...blocks.flatMap((row, y) =>
    [...row].flatMap((tone, x): StillShape[] => {
      const ink = tones[Number(tone)];
      return ink ? [{ d: `M${x * 5} ${y * 5}h5v5h-5Z`, ink }] : [];
    }),
  ),
  { d: 'M4 9V4H9M31 4H36V9M36 21V26H31M9 26H4V21', ink: 'wrong-line' },
]);

/** The four flaws as drawings: five frames each, every frame a list of shapes. */
export const stillFrames: Record<StillId, StillShape[][]> = {
  'still-motion': motion,
  'still-objects': objects,
  'still-continuity': continuity,
  'still-view': view,
};
