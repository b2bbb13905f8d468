/** Labels are placed, not dropped: none lies over another, none is cut. */
import type { Page } from '@playwright/test';
import { open } from './arrive.ts';
import { expect, test } from './fixtures.ts';
import { atRest, stateOf } from './reading.ts';
import { LANGUAGES, some, steps } from './story.ts';

const all = steps();
const SIZES = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
  { width: 1920, height: 1080 },
  { width: 320, height: 568 },
  { width: 844, height: 390 },
  { width: 768, height: 1024 },
];

/** What is wrong with the labels of the picture in the window. */
const wrongLabels = (page: Page, scene: string) =>
  page.evaluate((scene) => {
    const figure = document.querySelector(`[data-chart="${scene}"]`);
    if (!figure) throw new Error(`no picture of ${scene}`);
    const found: string[] = [];
    // A line of type is taller than its letters: half of its leading may touch the next one.
    const ink = ({ left, top, right, bottom, height }: DOMRect) => ({
      left,
      right,
      top: top + height * 0.14,
      bottom: bottom - height * 0.14,
    });
    const boxes = [...figure.querySelectorAll<SVGGElement>('[data-label]')]
      .filter((label) => label.checkVisibility({ opacityProperty: true }))
      .flatMap((label) =>
        [...label.querySelectorAll('text')].map((text) => ({
          label,
          name: `${label.dataset.label}: ${text.textContent?.trim()}`,
          box: ink(text.getBoundingClientRect()),
        })),
      );
    const around = [...document.querySelectorAll('.over > p, .under > *, .bar, .dock')]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.contains(figure))
      .map((one) => ({
        label: null,
        name: one.getAttribute('class') ?? '',
        box: one.getBoundingClientRect(),
      }));
    const meet = (a: { left: number; right: number; top: number; bottom: number }, b: typeof a) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
    boxes.forEach(({ label, name, box }, index) => {
      if (box.left < -0.5 || box.right > innerWidth + 0.5)
        found.push(`${name} is cut at the side: ${box.left} to ${box.right}`);
      if (box.top < -0.5 || box.bottom > innerHeight + 0.5)
        found.push(`${name} is cut: ${box.top} to ${box.bottom} of ${innerHeight}`);
      for (const other of [...boxes.slice(index + 1), ...around]) {
        if (other.label !== label && meet(box, other.box)) found.push(`${name} lies over ${other.name}`);
      }
    });
    return { found, labels: boxes.length };
  }, scene);

test.use({ contextOptions: { reducedMotion: 'reduce' } });

SIZES.forEach((viewport, index) => {
  for (const lang of LANGUAGES) {
    const own = index === 0 ? all : some(all, 8, index + LANGUAGES.indexOf(lang));
    test.describe(`${lang}, ${viewport.width} × ${viewport.height}`, () => {
      test.use({ viewport });
      test('labels stand apart and inside the window', async ({ page }) => {
        test.slow();
        let labels = 0;
        for (const step of own) {
          await page.goto('about:blank');
          await open(page, `${lang}/#${step.id}`);
          await stateOf(page, step);
          await atRest(page);
          const read = await wrongLabels(page, step.scene);
          labels += read.labels;
          expect.soft(read.found, step.id).toEqual([]);
        }
        expect(labels).toBeGreaterThan(0);
      });
    });
  }
});
