/**
 * Runs in the head of every page before anything is painted, inline. It does what must not
 * wait for a file: the remembered theme, leading on where a page is only a door, and hiding a picture that belongs to
 * another step than the address.
 */
(() => {
  /** A script that has said nothing for so long is taken for one that fails. Milliseconds. */
  const PATIENCE = 10_000;
  const root = document.documentElement;
  let chosen: string | null = null;
  try {
    chosen = localStorage.getItem('theme');
  } catch {
    // Storage is refused in some private windows and sandboxes: the system's theme it is.
  }
  const dark = chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  root.dataset.theme = dark ? 'dark' : 'light';

  // The bare address leads to the reader's language and keeps the step it names.
  if (root.dataset.door === 'gate') {
    const chinese = navigator.languages.findIndex((tag) => /^zh\b/i.test(tag));
    const english = navigator.languages.findIndex((tag) => /^en\b/i.test(tag));
    const isTraditional = /^zh-(hant|tw|hk|mo)\b/i.test(navigator.languages[chinese] ?? '');
    const first = isTraditional ? 'zh-hant' : 'zh';
    const lang = chinese >= 0 && (english < 0 || chinese < english) ? first : 'en';
    location.replace(`${lang}/${location.search}${location.hash}`);
    return;
  }

  // A step's share page is for those who make cards of links; people go on to the step itself.
  const shared = /\/at\/([^/]+\/[^/]+)\/[^/]*$/.exec(location.pathname)?.[1];
  if (root.dataset.door === 'share' && shared) {
    location.replace(`../../../#${shared}`);
    return;
  }

  // One slide at a time, from the first paint on; a script that fails gives the whole deck back.
  if (root.dataset.door === 'slides' || root.dataset.door === 'speaker') {
    root.dataset.staged = '';
    const stack = () => {
      if (!('hydrated' in root.dataset)) delete root.dataset.staged;
    };
    addEventListener('error', stack, true);
    addEventListener('unhandledrejection', stack);
    setTimeout(stack, PATIENCE);
  }

  // A deep link must never flash the first step's picture; a script that fails gives the picture back.
  if (location.hash.length > 1) {
    root.dataset.arriving = '';
    const stay = () => delete root.dataset.arriving;
    addEventListener('error', stay, true);
    addEventListener('unhandledrejection', stay);
    setTimeout(stay, PATIENCE);
  }
})();
