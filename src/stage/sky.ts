import type { Sky } from './scene.ts';

/**
 * Turns the page to a scene's hour. The sky behind and the ink on it change together, at once for the whole page:
 * words of two scenes are never seen in the inks of two hours on one sky.
 */
export function turnSky(page: HTMLElement, sky: Sky): void {
  if (page.dataset.sky === sky) return;
  page.dataset.sky = sky;
  for (const wash of page.querySelectorAll<HTMLElement>('.sky')) {
    wash.toggleAttribute('data-now', wash.dataset.sky === sky);
  }
}

/**
 * Lets the light follow the seconds held: `--held` from 0 to 1 brings the sun up, `--at` is where the glow stands.
 *
 * @param share seconds held as a share of a minute; null puts the night back
 */
export function lightSky(page: HTMLElement, share: number | null): void {
  if (share === null) {
    page.style.removeProperty('--held');
    return;
  }
  page.style.setProperty('--held', share.toFixed(4));
}
