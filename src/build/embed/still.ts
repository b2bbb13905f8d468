import type { Box, Size } from '#charts/types.ts';
import { drawnChart } from '../pictures/drawn.ts';
import { ownIds } from '../slides/own-ids.ts';
import type { ResolvedScene } from '../story-page.ts';
import type { ToldStep } from '../told-step.ts';

/** The sizes a picture is laid out for; the style sheet of the embed shows the one that suits the frame. */
const sizes: Record<string, Size> = {
  small: { width: 268, height: 150 },
  middle: { width: 343, height: 330 },
  large: { width: 640, height: 330 },
};

/** Height of the strip with its seconds where it runs from edge to edge. */
const STRIP = 76;

/** The settled picture of a step once in each class of size, as SVG elements. */
export const stills = (scene: ResolvedScene, step: ToldStep['step']): string =>
  Object.entries(sizes)
    .map(([name, size]) => {
      const frame: Box = step.bleed
        ? { x: 0, y: size.height / 2 - STRIP / 2, width: size.width, height: STRIP }
        : { x: 0, y: 0, ...size };
      const drawn = ownIds(lean(drawnChart(scene, step, size, frame)), name);
      return `<svg class="${name}" viewBox="0 0 ${size.width} ${size.height}">${drawn}</svg>`;
    })
    .join('');

/** Attributes that hold lengths. */
const lengths = /\s(?:d|x|y|x1|x2|y1|y2|dx|dy|cx|cy|r|rx|ry|width|height|transform|points)="[^"]*"/g;

/** Lengths to a tenth of a pixel, which is as fine as screens are, and no names that only pages need. */
const lean = (svg: string): string =>
  svg
    .replace(lengths, (attribute) =>
      attribute.replace(/-?\d+\.\d{2,}/g, (number) => String(Math.round(Number(number) * 10) / 10)),
    )
    .replace(/\s*\bsvelte-\w+\b/g, '')
    .replace(/\sclass=""/g, '');
