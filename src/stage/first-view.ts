/**
 * Runs in the head of the story, inline, for what decides how soon the first view is there and how often it is laid out.
 *
 * Until the first view has been painted, what lies below it is not laid out: `html[data-first]`, in the styles. And in
 * Chinese, whose letters are five files, those of the first view change once, when all of their files are there, for
 * every change lays out the whole view anew; until then stand-ins of the same width are shown, as browsers show them
 * anyway while a file is on its way: `html[data-faces]` names them instead of our families.
 */
(() => {
  /** So long at most is anything held back. Milliseconds. */
  const PATIENCE = 4000;
  const root = document.documentElement;
  // Another view than the first one: what it shows is not known before the page has gone there.
  if (location.hash.length > 1) return;
  // Who has been here has the files already, and would only see stand-ins for a moment.
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const isNew = visit?.type === 'navigate' && !navigator.serviceWorker?.controller;
  const holdsFaces = isNew && root.lang.startsWith('zh');
  root.dataset.first = '';
  if (holdsFaces) root.dataset.faces = '';
  const showAll = () => delete root.dataset.first;
  const changeFaces = () => delete root.dataset.faces;
  setTimeout(() => (showAll(), changeFaces()), PATIENCE);

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
      changeFaces();
    });
  };

  /** Once the first view is there to its last words, and painted: nothing asked here may hold that back. */
  const whenPainted = () => {
    if (document.readyState === 'loading' && !document.querySelector('.poster > .hint')) {
      requestAnimationFrame(whenPainted);
      return;
    }
    setTimeout(() => {
      if (holdsFaces) loadFaces();
      showAll();
    });
  };
  requestAnimationFrame(whenPainted);
})();
