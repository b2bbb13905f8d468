/** Phone toolbars come and go within this many pixels of height; re-laying out for them would make the page jump. */
const TOOLBAR = 120;

/**
 * Holds the height of the window in `--screen`, so that figures keep their size while a phone's toolbars come and
 * go. `svh` alone is not enough: browsers in split view or with an address bar that floats change it as well.
 *
 * @param changed called after a change that moves the page's edges, such as a rotation
 */
export function holdScreen(changed: () => void): () => void {
  const root = document.documentElement;
  let width = innerWidth;
  let height = 0;
  const set = () => {
    width = innerWidth;
    height = root.clientHeight;
    root.style.setProperty('--screen', `${height}px`);
  };
  const onResize = () => {
    const toolbar =
      innerWidth === width && width < 900 && Math.abs(root.clientHeight - height) <= TOOLBAR && height > 0;
    if (toolbar) return;
    set();
    changed();
  };
  set();
  addEventListener('resize', onResize);
  return () => removeEventListener('resize', onResize);
}
