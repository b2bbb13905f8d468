import type { Box, Size } from '#charts/types.ts';

/** Size of every picture in CSS pixels. */
export const size: Size = { width: 1200, height: 675 };

/** Where its chart may draw. */
export const frame: Box = { x: 64, y: 124, width: 1072, height: 462 };

/** Font size at which a headline keeps to one line: Chinese characters are twice as wide as Latin ones. */
export function headlineSize(text: string): number {
  const em = [...text].reduce((sum, sign) => sum + (/\p{Script=Han}|[，。：？！]/u.test(sign) ? 1 : 0.47), 0);
  return Math.min(52, Math.floor(frame.width / em));
}
