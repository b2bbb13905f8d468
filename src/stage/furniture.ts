import { chooseMotion, motionNow } from './motion-choice.ts';
import { chooseSingleKeys, singleKeys } from './single-keys.ts';
import { chooseTheme, themeNow } from './theme.ts';

/** The switches for theme, motion and single keys work on every page, with or without a story. */
export function wakeFurniture(page: HTMLElement): () => void {
  const onClick = (event: MouseEvent) => {
    const pressed = (event.target as Element).closest<HTMLElement>('[data-switch]');
    if (pressed?.dataset.switch === 'theme') chooseTheme(themeNow() === 'dark' ? 'light' : 'dark');
    if (pressed?.dataset.switch === 'motion') chooseMotion(motionNow() === 'move' ? 'fade' : 'move');
    if (pressed?.dataset.switch === 'keys') {
      chooseSingleKeys(!singleKeys());
      show();
    }
  };
  const show = () => {
    for (const one of page.querySelectorAll<HTMLElement>('[data-switch="theme"]')) {
      one.setAttribute('aria-pressed', String(themeNow() === 'dark'));
    }
    for (const one of page.querySelectorAll<HTMLElement>('[data-switch="motion"]')) {
      one.setAttribute('aria-pressed', String(motionNow() === 'fade'));
    }
    for (const one of page.querySelectorAll<HTMLElement>('[data-switch="keys"]')) {
      one.setAttribute('aria-pressed', String(singleKeys()));
    }
  };
  // A panel that hangs from the bar closes when the reader goes on elsewhere or presses Escape.
  const panels = [...page.querySelectorAll<HTMLDetailsElement>('details.contents')];
  const onPress = ({ target }: MouseEvent) => {
    for (const panel of panels) {
      const outside = target instanceof Node && !panel.contains(target);
      const chosen = target instanceof Element && target.closest('a');
      if (outside || chosen) panel.open = false;
    }
  };
  const onKey = (event: KeyboardEvent) => {
    const panel = panels.find((one) => one.open);
    if (event.key !== 'Escape' || !panel) return;
    panel.open = false;
    panel.querySelector<HTMLElement>('summary')?.focus();
  };
  // Whoever changes theme or motion, the system included, the switches say what holds.
  const changed = new MutationObserver(show);
  changed.observe(document.documentElement, { attributeFilter: ['data-theme', 'data-motion'] });
  show();
  page.addEventListener('click', onClick);
  document.addEventListener('click', onPress);
  document.addEventListener('keydown', onKey);
  return () => {
    changed.disconnect();
    page.removeEventListener('click', onClick);
    document.removeEventListener('click', onPress);
    document.removeEventListener('keydown', onKey);
  };
}
