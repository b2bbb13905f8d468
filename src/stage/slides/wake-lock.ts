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
  addEventListener('keydown', begin, { once: true });
  addEventListener('pointerdown', begin, { once: true });
  document.addEventListener('visibilitychange', back);
  return () => {
    wanted = false;
    removeEventListener('keydown', begin);
    removeEventListener('pointerdown', begin);
    document.removeEventListener('visibilitychange', back);
    void lock?.release().catch(() => undefined);
  };
}
