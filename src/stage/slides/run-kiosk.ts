import type { Kiosk } from './kiosk.ts';
import type { Talk } from './talk.ts';

/**
 * Runs the deck by itself, with a button that stops it and shows that it runs. It waits while the page is hidden or
 * covered, and each slide stands its full time after whoever turned the page by hand.
 *
 * @returns the way to stop
 */
export function runKiosk(talk: Talk, { seconds, loop }: Kiosk): () => void {
  const { stage, labels, page, cover } = talk;
  const { deck } = stage;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = true;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'kiosk';

  const isEnd = () => deck.indexOf(stage.place) === deck.length - 1 && !loop;
  const show = () => {
    button.textContent = running ? labels.pause : labels.resume;
  };
  const wait = () => {
    clearTimeout(timer);
    if (!running || document.hidden || isEnd()) return;
    timer = setTimeout(() => {
      if (cover.get() !== 'none') return wait();
      const next = deck.indexOf(stage.place) === deck.length - 1 ? deck.places[0] : deck.step(stage.place, 1);
      if (next) stage.arrive(next);
      // A deck of one slide arrives nowhere.
      if (deck.length === 1) wait();
    }, seconds * 1000);
  };
  button.addEventListener('click', () => {
    running = !running;
    show();
    wait();
  });
  show();
  page.append(button);
  const stop = stage.onArrive(wait);
  document.addEventListener('visibilitychange', wait);
  wait();
  return () => {
    clearTimeout(timer);
    stop();
    document.removeEventListener('visibilitychange', wait);
    button.remove();
  };
}
