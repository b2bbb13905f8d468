/** Frames from a change on in which its parts set out. */
const PARTS = 4;

/**
 * Resolves when nothing inside an element moves any more, fonts are there, and the last frame is painted. Every
 * movement here is a CSS transition or an animation of the element's own, so the browser knows what is still running.
 *
 * @param isWanted whether anybody still waits; what nobody waits for is not watched to its end
 */
export async function settled(root: Element, isWanted: () => boolean): Promise<void> {
  // A large picture changes by parts, over a few frames.
  for (let frame = 0; frame < PARTS; frame++) await nextFrame();
  while (isWanted()) {
    const running = root
      .getAnimations({ subtree: true })
      .filter((one) => one.playState === 'running' || one.pending);
    // To wait for the last of many is enough, and to ask for the end of each is not for nothing.
    const last = running.reduce<Animation | undefined>(
      (a, b) => (a && left(a) >= left(b) ? a : b),
      undefined,
    );
    if (!last) break;
    await last.finished.catch(() => undefined);
  }
  await document.fonts.ready;
  await nextFrame();
}

/** Milliseconds an animation has still to go. */
const left = ({ effect, currentTime }: Animation): number =>
  Number(effect?.getComputedTiming().endTime ?? 0) - Number(currentTime ?? 0);

const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
