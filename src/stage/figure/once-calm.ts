/** How long a picture waits for somebody who passes by. Milliseconds. */
const PATIENCE = 1000;

/**
 * Calls back once the next frame is painted in which the reader does not pass by; at the latest when the picture has
 * waited long enough. Returns the way to call it off.
 */
export function onceCalm(isPassing: () => boolean, call: () => void): () => void {
  const begin = performance.now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    if (isPassing() && performance.now() - begin < PATIENCE) frame = requestAnimationFrame(look);
    else timer = setTimeout(call);
  };
  let frame = requestAnimationFrame(look);
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
