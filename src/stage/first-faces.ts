/**
 * Runs in the head of the story in Chinese, inline: has the letters of the first view change once, when all of their
 * files are there, and not once for each of the five files. Every change lays out the whole view anew. Until then
 * stand-ins of the same width are shown, which is what browsers show anyway while a file is on its way;
 * `html[data-faces]` names them instead of our families.
 */
(() => {
  /** Files that have not come by then change the letters when they come. Milliseconds. */
  const PATIENCE = 4000;
  const root = document.documentElement;
  // Another view than the first one: its words are not known before the page has gone there.
  if (location.hash.length > 1) return;
  root.dataset.faces = 'coming';
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
    for (const one of document.querySelectorAll('.bar *, .poster *, .at-rest *')) {
      const text = [...one.childNodes].map((node) => (node instanceof Text ? node.data.trim() : '')).join('');
      if (!text || !one.checkVisibility()) continue;
      const { fontFamily, fontWeight } = getComputedStyle(one);
      const stack = stacks.find(([standIn]) => fontFamily.includes(standIn))?.[1];
      if (!stack) continue;
      const key = fontWeight + stack;
      words.set(key, { weight: fontWeight, stack, text: (words.get(key)?.text ?? '') + text });
    }
    return [...words.values()];
  };
  const load = () => {
    // A family at a time: stand-ins that this machine does not have would have the others given up.
    const coming = wordsByStack().flatMap(({ weight, stack, text }) =>
      stack.split(',').map((family) => document.fonts.load(`${weight} 1em ${family}`, text)),
    );
    void Promise.allSettled(coming).then(change);
  };
  /** Once the first view is there to its last words, and painted: what is asked here must not hold that back. */
  const whenPainted = () => {
    if (document.querySelector('.poster > .hint')) setTimeout(load);
    else requestAnimationFrame(whenPainted);
  };
  requestAnimationFrame(whenPainted);
})();
