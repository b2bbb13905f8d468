import type { FilmStripHand } from '#charts/film-strip/types.ts';
import type { Stage } from './stage.svelte.ts';

/** A press shorter than this is a tap: it starts or stops the strip for those who cannot hold. Milliseconds. */
const TAP = 300;

/**
 * Lets the reader feel a length: while a `[data-hold]` button is held (finger, mouse, space or enter), the strip
 * fills in real time up to its seconds; letting go pauses, and a next press goes on. Leaving the step empties it.
 *
 * @param felt told the seconds held and where they end, for the light in the sky; null when the hand is empty
 */
export function watchHold(
  root: HTMLElement,
  stage: Stage,
  felt: (hand: FilmStripHand | null) => void,
): () => void {
  let button: HTMLButtonElement | null = null;
  let pressedAt = 0;
  let runningAtPress = false;
  let frame = 0;
  let last = 0;

  const show = (hand: FilmStripHand | null) => {
    stage.hand = hand;
    felt(hand);
    const share = hand ? hand.seconds / hand.until : 0;
    button?.style.setProperty('--share', String(share));
  };
  const stop = () => {
    cancelAnimationFrame(frame);
    frame = 0;
    button?.removeAttribute('data-running');
  };
  const tick = (now: number) => {
    const hand = stage.hand as FilmStripHand | null;
    if (!hand) return stop();
    const seconds = Math.min(hand.until, hand.seconds + (now - last) / 1000);
    last = now;
    show({ ...hand, seconds });
    if (seconds < hand.until) frame = requestAnimationFrame(tick);
    else stop();
  };
  const start = (pressed: HTMLButtonElement) => {
    const hand = stage.hand as FilmStripHand | null;
    const until = Number(pressed.dataset.hold);
    const goesOn = hand && pressed === button && hand.seconds < hand.until;
    if (button && button !== pressed) button.style.removeProperty('--share');
    button = pressed;
    button.setAttribute('data-running', '');
    show(goesOn ? hand : { seconds: 0, until });
    last = performance.now();
    frame = requestAnimationFrame(tick);
  };
  const press = (target: EventTarget | null): boolean => {
    const pressed = target instanceof Element && target.closest<HTMLButtonElement>('[data-hold]');
    if (!pressed) return false;
    // What stands at the edge of the window may belong to another picture, which takes nothing like it.
    const step = pressed.closest<HTMLElement>('[data-step]')?.dataset.step;
    if (step && !step.startsWith(`${stage.place.scene}/`)) return false;
    pressedAt = performance.now();
    runningAtPress = frame !== 0 && pressed === button;
    if (frame) stop();
    if (!runningAtPress) start(pressed);
    return true;
  };
  const release = () => {
    if (!button || !pressedAt) return;
    const tapped = performance.now() - pressedAt < TAP;
    pressedAt = 0;
    // A tap on a resting strip lets it run; anything else ends the press, and with it the running.
    if (frame && !(tapped && !runningAtPress)) stop();
  };

  const onDown = (event: PointerEvent) => {
    if (event.button === 0) press(event.target);
  };
  const onKey = (event: KeyboardEvent) => {
    if ((event.key !== ' ' && event.key !== 'Enter') || event.repeat) {
      // A held key repeats; the button must not be clicked again and again, nor the page scroll.
      if (event.repeat && event.target instanceof Element && event.target.closest('[data-hold]'))
        event.preventDefault();
      return;
    }
    if (press(event.target)) event.preventDefault();
  };
  const onMenu = (event: Event) => {
    if (event.target instanceof Element && event.target.closest('[data-hold]')) event.preventDefault();
  };
  const leave = stage.onArrive(() => {
    stop();
    button?.style.removeProperty('--share');
    button = null;
    felt(null);
  });
  root.addEventListener('pointerdown', onDown);
  root.addEventListener('keydown', onKey);
  root.addEventListener('contextmenu', onMenu);
  for (const end of ['pointerup', 'pointercancel', 'keyup', 'blur']) addEventListener(end, release);
  return () => {
    stop();
    leave();
    root.removeEventListener('pointerdown', onDown);
    root.removeEventListener('keydown', onKey);
    root.removeEventListener('contextmenu', onMenu);
    for (const end of ['pointerup', 'pointercancel', 'keyup', 'blur']) removeEventListener(end, release);
  };
}
