import { heightMessages, type Names } from '../protocol/heights.ts';

/**
 * Tells the host the page's own height at its width, now and whenever it has changed: when the frame is given another
 * width, or a font has come.
 *
 * @returns the height that was told last, in pixels; 0 before
 */
export function tellHeight({ dataset }: HTMLElement, names: Names): () => number {
  let width = 0;
  let height = 0;
  const natural = () => {
    dataset.measuring = '';
    const high = Math.ceil(document.body.getBoundingClientRect().height);
    delete dataset.measuring;
    return high;
  };
  const tell = () => {
    width = innerWidth;
    // A frame that is not shown has no size worth telling.
    const high = width && natural();
    if (!high || high === height) return;
    height = high;
    const frame = { id: dataset.scene ?? '', href: location.href };
    for (const message of heightMessages(height, frame, names)) parent.postMessage(message, '*');
  };
  tell();
  addEventListener('resize', () => innerWidth !== width && tell());
  document.fonts.addEventListener('loadingdone', tell);
  return () => height;
}
