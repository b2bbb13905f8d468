const system = matchMedia('(prefers-reduced-motion: reduce)');

const remembered = (): string | null => {
  try {
    return localStorage.getItem('motion');
  } catch {
    return null;
  }
};

/** Whether pictures move or cross-fade: the reader's choice, else the system's. */
export const motionNow = (): 'move' | 'fade' => {
  const chosen = document.documentElement.dataset.motion ?? remembered();
  return chosen === 'fade' || (!chosen && system.matches) ? 'fade' : 'move';
};

/** Remembers whether pictures may move. What is on its way arrives at once. */
export function chooseMotion(motion: 'move' | 'fade'): void {
  document.documentElement.dataset.motion = motion;
  for (const animation of document.getAnimations()) animation.finish();
  try {
    localStorage.setItem('motion', motion);
  } catch {
    // Refused storage costs the memory of the choice, not the choice.
  }
}
