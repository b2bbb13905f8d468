import type { DeviceId } from './types.ts';

/** A plain line drawing within a box of its own units. */
export interface Shape {
  width: number;
  height: number;
  /** The outline. */
  body: string;
  /** Glass and screens. */
  glass: string;
  /** Lines on it, and behind it. */
  lines: string;
}

/** A rectangle with round corners. */
const round = (x: number, y: number, width: number, height: number, r: number): string =>
  `M${x + r} ${y}h${width - 2 * r}a${r} ${r} 0 0 1 ${r} ${r}v${height - 2 * r}a${r} ${r} 0 0 1 ${-r} ${r}` +
  `h${2 * r - width}a${r} ${r} 0 0 1 ${-r} ${-r}v${2 * r - height}a${r} ${r} 0 0 1 ${r} ${-r}z`;

const circle = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

const keys = [0, 1, 2, 3].flatMap((row) =>
  [0, 1, 2].map((column) => round(9 + column * 11, 50 + row * 9, 8, 5, 2)),
);

/** Drawn by us: a likeness that tells one from another, no more. */
export const shapes: Record<DeviceId, Shape> = {
  headset: {
    width: 240,
    height: 132,
    body:
      'M12 84C12 56 38 46 78 42C106 39.5 134 39.5 162 42C202 46 228 56 228 84C228 112 210 130 180 130' +
      'C158 130 148 121 139 110C132 101 128 97 120 97C112 97 108 101 101 110C92 121 82 130 60 130C30 130 12 112 12 84Z',
    glass:
      'M23 84C23 64 46 56 81 52.5C107 50 133 50 159 52.5C194 56 217 64 217 84C217 105 202 119.500 179 119.500' +
      'C163 119.500 155 112 147 102C139 92 131 86.500 120 86.500C109 86.500 101 92 93 102C85 112 77 119.500 61 119.500' +
      'C38 119.500 23 105 23 84Z',
    lines:
      'M14 74C20 30 62 3 120 3C178 3 220 30 226 74M29 58C42 30 76 14 120 14C164 14 198 30 211 58' +
      'M52 25L58 33M74 14.500L78 23M97 8L99 17M120 6.500V14M143 8L141 17M166 14.500L162 23M188 25L182 33' +
      'M171 42.500V37.500H189V44.500M44 82L62 64M50 94L80 64',
  },
  pin: {
    width: 60,
    height: 64,
    body: round(2, 2, 56, 60, 14),
    glass: round(2, 2, 56, 20, 10),
    lines: `${circle(20, 12, 4)}${round(32, 9.5, 15, 5, 2.5)}M22 44H38`,
  },
  r1: {
    width: 74,
    height: 74,
    body: round(2, 2, 70, 70, 10),
    glass: round(9, 10, 36, 54, 4),
    lines: `${circle(58, 19, 8)}${circle(58, 19, 3)}${round(52, 38, 12, 24, 6)}M52 46H64M52 50H64M52 54H64`,
  },
  phone: {
    width: 48,
    height: 96,
    body: round(2, 2, 44, 92, 8),
    glass: round(6, 6, 36, 84, 5),
    lines: `${round(18, 10, 12, 3.5, 1.7)}M17 85.500H31`,
  },
  'feature-phone': {
    width: 48,
    height: 96,
    body: round(5, 2, 38, 92, 11),
    glass: round(10, 13, 28, 26, 3),
    lines: `M20 7.500H28${keys.join('')}`,
  },
  'ai-phone': { width: 48, height: 96, body: round(2, 2, 44, 92, 8), glass: '', lines: '' },
  xr: {
    width: 132,
    height: 52,
    body:
      'M10 16C10 10 16 9 32 9C50 9 58 11 60 18C62 14 70 14 72 18C74 11 82 9 100 9C116 9 122 10 122 16' +
      'V26C122 40 112 48 98 48C84 48 76 41 72 29C69 24 63 24 60 29C56 41 48 48 34 48C20 48 10 40 10 26Z',
    glass:
      'M16 18C16 15 20 14.500 32 14.500C46 14.500 54 16 54 22C54 34 46 42 35 42C24 42 16 36 16 26Z' +
      'M116 18C116 15 112 14.500 100 14.500C86 14.500 78 16 78 22C78 34 86 42 97 42C108 42 116 36 116 26Z',
    lines: 'M10 17L2 13V7M122 17L130 13V7',
  },
};
