import type { Box, Size } from '#charts/types.ts';
import { drawnChart } from '../pictures/drawn.ts';
import { shortPath } from '../pictures/short-path.ts';
import { joined } from './joined.ts';
import { ownIds } from '../slides/own-ids.ts';
import { straightened } from './straightened.ts';
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
      const drawn = lean(drawnChart(scene, step, size, frame), name === 'large');
      return `<svg class="${name}" viewBox="0 0 ${size.width} ${size.height}">${ownIds(drawn, name)}</svg>`;
    })
    .join('');

/** Attributes that hold lengths; what is scaled shows its fractions large. */
const lengths =
  /\s(?:x|y|x1|x2|y1|y2|dx|dy|cx|cy|r|rx|ry|width|height|transform|points)="(?!scale|[^"]*scale)[^"]*"/g;

/** A path that can be written shorter: of straight lines and curves. */
const paths = /(<path\b[^>]*?)\sd="([MLQCZ\d\s.,-]+)"/g;

/** Strokes without a length: short hatchings have them, and ties too short for a head. */
const noStrokes = /m0 0v0(?: 0)*(?![\d .-])/g;

/** Outlines of a network's marks: to half a pixel many of them are alike. */
const outlines = /(\sdata-node="[^>]*><path d=")([^"]*)"/g;

/**
 * A drawing that costs a frame few bytes: lengths to a tenth of a pixel, ties between marks, which have no edges to
 * line up, to a whole one; of each mark the fact it opens, and no names that only pages need.
 *
 * @param named whether marks say what they stand for: once a page is enough
 */
const lean = (svg: string, named: boolean): string =>
  joined(shortened(svg), named)
    .replace(named ? /$^/ : /\sdata-(?:node|label|edge|event)="[^"]*"/g, '')
    .replace(/(\sdata-fact="[^" ]+) [^"]*"/g, '$1"')
    .replace(/\s*\bsvelte-\w+\b/g, '')
    .replace(/\sclass=""/g, '');

const shortened = (svg: string): string =>
  svg
    .replace(outlines, (_, before: string, path: string) => {
      const half = path.replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 2) / 2));
      return `${before}${half}"`;
    })
    .replace(paths, (_, before: string, path: string) => {
      const isTie = before.includes('data-edge=');
      const short = isTie ? shortPath(straightened(path), 0) : shortPath(path, 1);
      return `${before} d="${short.replace(noStrokes, '')}"`;
    })
    .replace(lengths, (attribute) =>
      attribute.replace(/-?\d+\.\d{2,}/g, (number) => String(Math.round(Number(number) * 10) / 10)),
    );
