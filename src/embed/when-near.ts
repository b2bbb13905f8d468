/** Elements that wait, with what is called for each. */
const waiting = new Map<Element, () => void>();
/** One for all of them: a page may have many charts. */
let watch: IntersectionObserver | undefined;

/**
 * Calls back once an element is in sight, or a screen away from it when the reader has begun to scroll: a page that
 * nobody reads on costs nothing.
 *
 * @returns the way to stop
 */
export function whenNear(element: Element, call: () => void): () => void {
  waiting.set(element, call);
  if (watch) watch.observe(element);
  else {
    look(scrollY ? '100% 0px' : '0px');
    addEventListener('scroll', () => look('100% 0px'), { capture: true, passive: true, once: true });
  }
  return () => stop(element);
}

/** Watches all that wait, from now on with this margin. */
function look(rootMargin: string): void {
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
}

function stop(element: Element): void {
  waiting.delete(element);
  watch?.unobserve(element);
}
