/**
 * Runs in the head of the story in Chinese, inline: has the letters of the first view change once, when all of their
 * files are there, and not once for each of four files. Every change lays out the whole view anew. Until then stand-ins
 * of the same width are shown, which is what browsers show anyway while a file is on its way; `html[data-faces]` names
 * them instead of our families.
 */
(() => {
  /** Files that have not come by then change the letters when they come. Milliseconds. */
  const PATIENCE = 4000;
  const root = document.documentElement;
  // Another view than the first one: its words are not known before the page has gone there.
  if (location.hash.length > 1) return;
  // Who has been here has the files already, and would only see stand-ins for a moment.
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (visit?.type !== 'navigate' || navigator.serviceWorker?.controller) return;
  root.dataset.faces = '';
  const change = () => delete root.dataset.faces;
  setTimeout(change, PATIENCE);

  /** The words of the first view by the stack they are to be set in, with its weight. */
  const wordsByStack = () => {
    const tokens = getComputedStyle(root);
    const nameOf = (token: string) => tokens.getPropertyValue(token).split(/['"]/, 2)[1] ?? '';
    const stacks = ['serif', 'sans'].map(
      (style) => [nameOf(`--${style}`), tokens.getPropertyValue(`--all-${style}`)] as const,
    );
    const words = new Map<string, { weight: string; stack: string; text: string }>();
    for (const one of document.querySelectorAll('.bar *, .poster *, .act:first-of-type .at-rest *')) {
      const text = [...one.childNodes].map((node) => (node instanceof Text ? node.data.trim() : '')).join('');
      if (!text || !one.checkVisibility({ contentVisibilityAuto: true })) continue;
      const { fontFamily, fontWeight } = getComputedStyle(one);
      const stack = stacks.find(([standIn]) => fontFamily.includes(standIn))?.[1];
      if (!stack) continue;
      const key = fontWeight + stack;
      words.set(key, { weight: fontWeight, stack, text: (words.get(key)?.text ?? '') + text });
    }
    return [...words.values()];
  };
  /** Has the files come that these words need, and no others: by words that are laid out, and seen by nobody. */
  const loadFaces = () => {
    const probe = document.createElement('div');
    probe.ariaHidden = 'true';
    probe.style.cssText = 'position:fixed;visibility:hidden';
    for (const { weight, stack, text } of wordsByStack()) {
      const line = document.createElement('p');
      line.style.cssText = `font-weight:${weight};font-family:${stack}`;
      line.textContent = text;
      probe.append(line);
    }
    document.body.append(probe);
    // Only what has been laid out has asked for its files.
    void probe.offsetWidth;
    void document.fonts.ready.then(() => {
      probe.remove();
      change();
    });
  };

  /** Once the first view is there to its last words, and painted: nothing asked here may hold that back. */
  const whenPainted = () => {
    if (document.readyState === 'loading' && !document.querySelector('.poster > .hint')) {
      requestAnimationFrame(whenPainted);
      return;
    }
    setTimeout(loadFaces);
  };
  requestAnimationFrame(whenPainted);
})();
