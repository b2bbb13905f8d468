/**
 * Stands in every measured deck before its own scripts and notes when the frame after a key is done. Compiled by
 * `classicScript`, so it imports nothing.
 */
declare global {
  interface Window {
    /** From each press of a key to the end of the next frame, ms. */
    keyToFrame: number[];
  }
}

window.keyToFrame = [];
addEventListener(
  'keydown',
  ({ timeStamp }) =>
    requestAnimationFrame(() => {
      // A message sent within a frame arrives when the frame is done.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => window.keyToFrame.push(performance.now() - timeStamp);
      port2.postMessage(null);
    }),
  true,
);

export {};
