/**
 * Makes the watch for all charts of a page: it calls back once an element is in sight, or a screen away from it when the
 * reader has begun to scroll, for a page that nobody reads on costs nothing.
 *
 * @returns the way to have an element watched; what that gives back is the way to stop
 */
export function nearWatch(): (element: Element, call: () => void) => () => void {
  const waiting = new Map<Element, () => void>();
  let watch: IntersectionObserver | undefined;

  const stop = (element: Element) => {
    waiting.delete(element);
    watch?.unobserve(element);
  };
  /** Watches all that wait, from now on with this margin. */
  const look = (rootMargin: string) => {
    watch?.disconnect();
    watch = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          const call = isIntersecting && waiting.get(target);
          if (!call) continue;
          stop(target);
          call();
        }
      },
      { rootMargin },
    );
    for (const element of waiting.keys()) watch.observe(element);
  };

  return (element, call) => {
    waiting.set(element, call);
    if (watch) watch.observe(element);
    else {
      look(scrollY ? '100% 0px' : '0px');
      addEventListener('scroll', () => look('100% 0px'), { capture: true, passive: true, once: true });
    }
    return () => stop(element);
  };
}
