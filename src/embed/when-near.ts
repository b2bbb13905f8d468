/**
 * Calls back once an element is in sight, or a screen away from it when the reader has begun to scroll: a page that
 * nobody reads on costs nothing.
 *
 * @returns the way to stop
 */
export function whenNear(element: Element, call: () => void): () => void {
  let watch: IntersectionObserver | undefined;
  const look = (rootMargin: string) => {
    watch?.disconnect();
    watch = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        stop();
        call();
      },
      { rootMargin },
    );
    watch.observe(element);
  };
  const onScroll = () => look('100% 0px');
  const how = { capture: true, passive: true, once: true };
  const stop = () => {
    watch?.disconnect();
    removeEventListener('scroll', onScroll, how);
  };
  look(scrollY ? '100% 0px' : '0px');
  addEventListener('scroll', onScroll, how);
  return stop;
}
