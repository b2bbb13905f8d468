/** Frames from a change on in which its parts set out. */
const PARTS = 4;

/**
 * Resolves when nothing inside an element moves any more, fonts are there, and the last frame is painted. Every
 * movement here is a CSS transition or an animation of the element's own, so the browser knows what is still running.
 */
export async function settled(root: Element): Promise<void> {
  // A large picture changes by parts, over a few frames.
  for (let frame = 0; frame < PARTS; frame++) await nextFrame();
  for (;;) {
    const running = root
      .getAnimations({ subtree: true })
      .filter((one) => one.playState === 'running' || one.pending);
    if (!running.length) break;
    await Promise.allSettled(running.map((one) => one.finished));
  }
  await document.fonts.ready;
  await nextFrame();
}

const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
