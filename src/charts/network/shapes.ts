import { tidy } from '../labels/boxes.ts';
import type { NetworkNode } from './types.ts';

/** A closed outline round the origin, as its corner points; a circle is its radius. */
type Outline = { points: [number, number][] } | { radius: number };

/** Half the length of the bar that a node is drawn as, along the time axis. */
export interface Bar {
  along: 'x' | 'y';
  half: number;
  thick: number;
}

/** How far each shape reaches for one size, so that all of them look equally large. */
const reach = { square: 0.9, diamond: 1.24, triangle: 1.22, hexagon: 1.1 };

function outlineOf(kind: NetworkNode['kind'], r: number, bar?: Bar): Outline {
  if (kind === 'university' || kind === 'lab') {
    if (bar) return { points: hexagon(bar.half, bar.thick, bar.along, bar.thick) };
    const s = r * reach.hexagon;
    return { points: hexagon(s, s * 0.87, 'x', s / 2) };
  }
  if (kind === 'company') return { points: box(r * reach.square) };
  if (kind === 'counted') return { radius: r };
  if (kind === 'model') {
    const s = r * reach.diamond;
    return {
      points: [
        [-s, 0],
        [0, -s],
        [s, 0],
        [0, s],
      ],
    };
  }
  if (kind === 'investor') {
    const s = r * reach.triangle;
    return {
      points: [
        [-s, s * 0.72],
        [0, -s],
        [s, s * 0.72],
      ],
    };
  }
  return { radius: r };
}

const box = (s: number): [number, number][] => [
  [-s, -s],
  [s, -s],
  [s, s],
  [-s, s],
];

/** Six corners: a hexagon when it is about as long as thick, else a bar with pointed ends. */
function hexagon(half: number, thick: number, along: 'x' | 'y', tip: number): [number, number][] {
  const inner = half - tip;
  const flat: [number, number][] = [
    [-half, 0],
    [-inner, -thick],
    [inner, -thick],
    [half, 0],
    [inner, thick],
    [-inner, thick],
  ];
  return along === 'x' ? flat : flat.map(([x, y]) => [y, x]);
}

/** The outline made smaller by `by` pixels all round. */
function shrunk(outline: Outline, by: number): Outline {
  if ('radius' in outline) return { radius: Math.max(0.1, outline.radius - by) };
  const { points } = outline;
  const width = Math.max(...points.map(([x]) => Math.abs(x)));
  const height = Math.max(...points.map(([, y]) => Math.abs(y)));
  const slanted = points.length === 4 && points.some(([x]) => x === 0);
  const corner = slanted ? Math.SQRT2 : points.length === 3 ? 1.6 : points.length === 6 ? 1.15 : 1;
  const fx = Math.max(0.02, (width - by * corner) / width);
  const fy = Math.max(0.02, (height - by * corner) / height);
  return { points: points.map(([x, y]) => [x * fx, y * fy]) };
}

function pathOf(outline: Outline): string {
  if ('radius' in outline) {
    const r = tidy(outline.radius);
    return `M${-r} 0A${r} ${r} 0 1 1 ${r} 0A${r} ${r} 0 1 1 ${-r} 0Z`;
  }
  return outline.points.map(([x, y], index) => `${index ? 'L' : 'M'}${tidy(x)} ${tidy(y)}`).join('') + 'Z';
}

/** How a node is drawn: full, as an outline, or as a seal, a rim round a full core. */
export type Look = 'full' | 'seal' | 'outline';

/**
 * The path of a node round the origin. A seal is three outlines in one another, to be filled even-odd. The commands
 * are the same for every size and for the bar, so that one becomes the other.
 * @param r the node's size in pixels
 * @param line width of the line an outline is drawn with
 */
export function nodePath(kind: NetworkNode['kind'], look: Look, r: number, line: number, bar?: Bar): string {
  const outline = outlineOf(kind, r, bar);
  if (look === 'full') return pathOf(outline);
  if (look === 'outline') return pathOf(shrunk(outline, line / 2));
  const thin = bar ? bar.thick : r;
  const rim = Math.max(1, thin * 0.2);
  const gap = Math.max(1, thin * 0.18);
  return [outline, shrunk(outline, rim), shrunk(outline, rim + gap)].map(pathOf).join('');
}

/** Half the width and half the height that a node of this kind and size covers. */
export function extentOf(kind: NetworkNode['kind'], r: number, bar?: Bar): [number, number] {
  const outline = outlineOf(kind, r, bar);
  if ('radius' in outline) return [outline.radius, outline.radius];
  return [
    Math.max(...outline.points.map(([x]) => Math.abs(x))),
    Math.max(...outline.points.map(([, y]) => Math.abs(y))),
  ];
}
