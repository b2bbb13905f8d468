import type { TransitionConfig } from 'svelte/transition';
import { fadeTime } from '../parts/fade-time.ts';
import type { Motion } from '../types.ts';

/** Milliseconds a picture takes to become the next one; the same as `--d-move`, and its easing as `--e-move`. */
export const MOVE = 560;
const EASE = 'cubic-bezier(0.5, 0, 0.15, 1)';
const FADE = 200;

/** When things happen within a change, as shares of its time: ties that leave go first, names and ties come last. */
const LEAVE = 0.2;
const ARRIVE = 0.7;

interface Journey {
  /** Where the mark comes from or goes to; in place where that is not known. */
  there?: [number, number];
  motion: Motion;
}

type Way<Told> = (element: Element, told: Told) => TransitionConfig;

/** How the marks of one component come and go. */
export interface Travel {
  /** A mark comes from somebody related. */
  arrives: Way<Journey>;
  /** A mark goes into somebody related. */
  departs: Way<Journey>;
  /** What stands in its place comes in the last third, when everybody has landed. */
  comes: Way<Motion>;
  /** And goes in the first fifth. */
  goes: Way<Motion>;
  /** What belongs to the arrangement itself fades as the change begins. */
  appears: Way<Motion>;
  fades: Way<Motion>;
}

const at = ([x, y]: [number, number]): string => `translate(${x}px, ${y}px)`;

/** What comes plays by itself; Svelte need not know for how long, and makes no animation of its own to count it. */
const NOW: TransitionConfig = { duration: 0 };

/**
 * Ways for marks to come and go, as two key frames each that the browser fills in, however many marks move at once
 * (Svelte's own `css` writes one a frame, and its `fade` asks for styles in the middle of a change); an empty one is
 * where the mark belongs. What turns back on its way begins where it stands.
 */
export function travelling(): Travel {
  const under = new WeakMap<Element, Animation>();
  const play = (element: Element, from: Keyframe, to: Keyframe, timing: KeyframeAnimationOptions) => {
    const before = under.get(element);
    let begin = from;
    if (before?.playState === 'running') {
      const { opacity, transform } = getComputedStyle(element);
      begin = { opacity, transform };
    }
    before?.cancel();
    under.set(element, element.animate([begin, to], { easing: EASE, ...timing }));
  };
  const linear = (element: Element, out: boolean, timing: KeyframeAnimationOptions): TransitionConfig => {
    const clear = { opacity: 0 };
    const fill = out ? 'forwards' : 'backwards';
    play(element, out ? {} : clear, out ? clear : {}, { ...timing, fill, easing: 'linear' });
    return out ? { duration: Number(timing.duration) } : NOW;
  };
  const journey = (element: Element, { there, motion }: Journey, out: boolean): TransitionConfig => {
    if (motion === 'none') return NOW;
    const duration = motion === 'move' ? MOVE : FADE;
    const far = motion === 'move' && there;
    const away = { opacity: 0, ...(far && { transform: at(there) }) };
    if (out) play(element, {}, away, { duration, fill: 'forwards' });
    else play(element, away, {}, { duration });
    return out ? { duration } : NOW;
  };
  const plain = (element: Element, motion: Motion, out: boolean): TransitionConfig =>
    motion === 'none' ? NOW : linear(element, out, { duration: fadeTime(motion) });
  return {
    arrives: (element, told) => journey(element, told, false),
    departs: (element, told) => journey(element, told, true),
    comes(element, motion) {
      if (motion === 'none') return NOW;
      const [delay, duration] = motion === 'move' ? [MOVE * ARRIVE, MOVE * (1 - ARRIVE)] : [0, FADE];
      return linear(element, false, { delay, duration });
    },
    goes(element, motion) {
      if (motion === 'none') return NOW;
      return linear(element, true, { duration: motion === 'move' ? MOVE * LEAVE : FADE });
    },
    appears: (element, motion) => plain(element, motion, false),
    fades: (element, motion) => plain(element, motion, true),
  };
}
