import { FRAME } from './film.ts';
import { denoised } from './noise.ts';
import type { StillId } from './types.ts';

/** How a shape is inked: full, middle, light, a line only, or in the one colour for what is wrong. */
export type Ink = 'full' | 'middle' | 'light' | 'line' | 'ghost' | 'wrong' | 'wrong-line' | 'wrong-ghost';

/** A shape within one frame of film, in units of the frame. */
export interface StillShape {
  /** SVG path. */
  d: string;
  ink: Ink;
}

const frames = (draw: (frame: number) => StillShape[]): StillShape[][] =>
  Array.from({ length: FRAME.count }, (_, frame) => draw(frame));

const disc = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0Z`;

const GROUND: StillShape = { d: 'M0 25H40', ink: 'line' };

/** Where a thrown ball ought to be in each frame. */
const flight: [number, number][] = [
  [7, 20],
  [12.2, 13.25],
  [20, 11],
  [27.8, 13.25],
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
    { d: 'M3.5 25L9 13L14.5 25Z', ink: 'middle' },
    { d: disc(20, 20, 5), ink: gone ? 'wrong-ghost' : 'full' },
    { d: 'M27 16H36V25H27Z', ink: 'light' },
    { d: 'M27 16H36V25H27Z', ink: 'line' },
  ];
});

/** A range of hills as seen through one frame: waves that have shifted since the frame before. */
function range(frame: number, offset: number, peak: number, base: number): string {
  const at = (x: number): number => base - peak * (0.5 + 0.5 * Math.sin((x + offset + frame * 10) / 5.4));
  const points = Array.from({ length: 21 }, (_, step) => `L${step * 2} ${at(step * 2).toFixed(2)}`);
  return `M0 30${points.join('')}L40 30Z`;
}

const hills = (frame: number): StillShape[] => [
  { d: range(frame, 0, 9, 23), ink: 'light' },
  { d: range(frame, 17, 7, 28), ink: 'middle' },
  { d: disc(33 - frame * 5, 7, 3.2), ink: 'full' },
];

const continuity = frames((frame) =>
  frame === 2
    ? [
        { d: 'M3 30V14H9V30ZM11 30V7H18V30ZM20 30V18H26V30ZM28 30V11H36V30Z', ink: 'wrong' },
        { d: 'M0 29.5H40', ink: 'wrong-line' },
      ]
    : hills(frame),
);

/** One picture in blocks of five units, the same in every frame: a hill, a wall, a low sun. */
const blocks = ['00000000', '00000200', '00100000', '01210000', '12321001', '33333233'];
const tones: Ink[] = ['light', 'middle', 'full'];

/** All blocks of one tone in one path, so that no seams show between them. */
const blocksOf = (tone: string): string =>
  blocks
    .flatMap((row, y) => [...row].map((each, x) => (each === tone ? `M${x * 5} ${y * 5}h5v5h-5Z` : '')))
    .join('');

const view = frames(() => [
  ...tones.map((ink, index): StillShape => ({ d: blocksOf(String(index + 1)), ink })),
  { d: 'M3 8V3H8M32 3H37V8M37 22V27H32M8 27H3V22', ink: 'wrong-line' },
]);

/** The four flaws, and the way out of noise, as drawings: five frames each, every frame a list of shapes. */
export const stillFrames: Record<StillId, StillShape[][]> = {
  'still-motion': motion,
  'still-objects': objects,
  'still-continuity': continuity,
  'still-view': view,
  'still-denoise': frames(denoised),
};
