import type { Page } from '@playwright/test';

/**
 * Gives labels that lie on a line a plate in the sky's colour in place of their halo. A halo is a second, thicker text:
 * in a PDF it is drawn letter by letter, and whoever copies the label gets it twice.
 */
export const platedLabels = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const step = 2;
    for (const chart of document.querySelectorAll<SVGSVGElement>('svg.chart')) {
      const points: DOMPoint[] = [];
      for (const shape of chart.querySelectorAll<SVGGeometryElement>('path, line, polyline')) {
        const matrix = shape.getScreenCTM();
        if (!matrix || shape.closest('defs, pattern, clipPath')) continue;
        const length = shape.getTotalLength();
        // A line that is not there yet has no points.
        if (!length) continue;
        const pace = Math.max(step, length / 600);
        for (let at = 0; at <= length; at += pace)
          points.push(DOMPoint.fromPoint(shape.getPointAtLength(at)).matrixTransform(matrix));
      }
      for (const text of chart.querySelectorAll('text')) {
        if (getComputedStyle(text).stroke === 'none') continue;
        text.style.stroke = 'none';
        const { left, right, top, bottom, height } = text.getBoundingClientRect();
        const inset = height * 0.2;
        const crossed = points.some(
          ({ x, y }) => x > left && x < right && y > top + inset && y < bottom - inset,
        );
        if (!crossed) continue;
        const box = text.getBBox();
        const plate = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
        const [edge, trim] = [1.5, box.height * 0.12];
        plate.setAttribute('x', String(box.x - edge));
        plate.setAttribute('y', String(box.y + trim));
        plate.setAttribute('width', String(box.width + 2 * edge));
        plate.setAttribute('height', String(box.height - 2 * trim));
        plate.setAttribute('rx', '2');
        plate.setAttribute('style', 'fill: var(--sky-2); fill-opacity: 0.8; stroke: none');
        text.before(plate);
      }
    }
  });
