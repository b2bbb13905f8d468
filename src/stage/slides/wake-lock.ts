import type { Talk } from './talk.ts';

/**
 * Keeps the screen awake from the first key or press on, and asks again whenever the tab comes back: browsers drop the
 * lock of a hidden page. A refusal is told once.
 *
 * @returns the way to let the screen sleep
 */
export function keepAwake({ tell, labels }: Talk): () => void {
  let lock: WakeLockSentinel | null = null;
  let wanted = false;
  let told = false;
  const ask = async () => {
    if (!wanted || document.hidden || (lock && !lock.released)) return;
    try {
      lock = await navigator.wakeLock.request('screen');
    } catch {
      if (!told) tell(labels.noWakeLock);
      told = true;
    }
  };
  const begin = () => {
    wanted = true;
    void ask();
  };
  const back = () => void ask();
  // On their way down: a key that the talk takes comes no further.
  addEventListener('keydown', begin, { once: true, capture: true });
  addEventListener('pointerdown', begin, { once: true, capture: true });
  document.addEventListener('visibilitychange', back);
  return () => {
    wanted = false;
    removeEventListener('keydown', begin, true);
    removeEventListener('pointerdown', begin, true);
    document.removeEventListener('visibilitychange', back);
    void lock?.release().catch(() => undefined);
  };
}
