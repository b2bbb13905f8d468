import type { Talk } from './talk.ts';

/** Fills the screen with the talk, or gives it back. A refusal is told in words. */
export async function toggleFullScreen({ tell, labels }: Talk): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    // The whole document: panels and cards of the page must be seen as well.
    else await document.documentElement.requestFullscreen();
  } catch {
    tell(labels.noFullScreen);
  }
}
