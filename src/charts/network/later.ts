/** So many marks of one sort, or more, are changed in frames of their own, and only their places move. */
export const MANY = 60;

/**
 * Calls back in the frame that comes so many frames after the next one; returns the way to stop it. A large picture
 * is changed by parts: who moves first, then ties, then names, so that no frame has to do all of it.
 */
export function later(frames: number, call: () => void): () => void {
  let left = frames;
  const frame = () => {
    if (left-- > 0) waiting = requestAnimationFrame(frame);
    else call();
  };
  let waiting = requestAnimationFrame(frame);
  return () => cancelAnimationFrame(waiting);
}
