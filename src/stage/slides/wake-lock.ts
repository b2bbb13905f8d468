import type { Talk } from './talk.ts';

/**
 * Keeps the screen awake from the first key, press or step on (a step may come from the speaker's window), and asks again whenever the tab comes back: browsers drop the
 * lock of a hidden page. A refusal is told once.
 *
 * @returns the way to let the screen sleep
 */
export function keepAwake({ tell, labels, stage }: Talk): () => void {
  let lock: WakeLockSentinel | null = null;
  let wanted = false;
  let told = false;
  let asking = false;
  const ask = async () => {
    if (!wanted || asking || document.hidden || (lock && !lock.released)) return;
    asking = true;
    try {
      lock = await navigator.wakeLock.request('screen');
      if (!wanted) await lock.release();
    } catch {
      if (wanted && !told) tell(labels.noWakeLock);
      told = true;
    }
    asking = false;
  };
  const begin = () => {
    if (wanted) return;
    wanted = true;
    void ask();
  };
  const back = () => void ask();
  const stopSteps = stage.onArrive(begin);
  // On their way down: a key that the talk takes comes no further.
  addEventListener('keydown', begin, { once: true, capture: true });
  addEventListener('pointerdown', begin, { once: true, capture: true });
  document.addEventListener('visibilitychange', back);
  return () => {
    wanted = false;
    stopSteps();
    removeEventListener('keydown', begin, true);
    removeEventListener('pointerdown', begin, true);
    document.removeEventListener('visibilitychange', back);
    void lock?.release().catch(() => undefined);
  };
}
