/** What keys do in a talk. The help panel lists exactly these, in this order. */
export const slideKeys = {
  next: ['ArrowRight', 'PageDown', ' '],
  previous: ['ArrowLeft', 'PageUp', 'Shift+ '],
  nextChapter: ['ArrowDown'],
  previousChapter: ['ArrowUp'],
  first: ['Home'],
  last: ['End'],
  number: ['0…9', 'Enter'],
  find: ['g'],
  overview: ['o'],
  cited: ['c'],
  speaker: ['s'],
  fullScreen: ['f'],
  zoom: ['z'],
  black: ['b', '.'],
  white: ['w', ','],
  language: ['l'],
  theme: ['t'],
  help: ['?'],
  leave: ['Escape'],
} as const satisfies Record<string, readonly string[]>;

export type SlideAction = keyof typeof slideKeys;

/** What the keys of a talk need to do their work. */
export interface KeyHost {
  /** Does what a key stands for; a number is that of a slide, from 1. */
  act(action: SlideAction, number?: number): void;
  /** Shows the digits typed so far; empty when there are none any more. */
  typing(digits: string): void;
  /** Whether letters and other single signs are keys. */
  singleKeys(): boolean;
}

/** Digits that are not followed by Enter within this time are forgotten. Milliseconds. */
const PATIENCE = 4000;

/** What a reader writes into: there a letter is a letter. */
const WRITTEN = 'input:not([type=checkbox], [type=radio], [type=range]), textarea, select, [contenteditable]';
/** Controls that Space and Enter belong to. */
const PRESSED =
  'a[href], button, summary, input, select, textarea, [role="slider"], [role="option"], [tabindex="0"]';
/** Controls that the arrows belong to, and what is scrolled by them. */
const MOVED = 'input, select, textarea, [role="slider"], [role="listbox"], [role="grid"], [data-own-arrows]';

const MOVES = /^(Arrow(Left|Right|Up|Down)|Page(Up|Down)|Home|End)$/;

/** What goes on while its key is held down; everything else is done once a press. */
const HELD: readonly SlideAction[] = ['next', 'previous', 'nextChapter', 'previousChapter'];

/**
 * Listens for the keys of a talk, before anything else does, so that they work wherever the focus is. Space, Enter and
 * arrows are left to a focused control; a picture takes arrows after Enter and gives them back on Escape.
 *
 * @returns the way to stop
 */
export function watchKeys(host: KeyHost): () => void {
  let digits = '';
  let forget: ReturnType<typeof setTimeout> | undefined;
  /** The picture that has the arrows. */
  let entered: Element | null = null;

  const type = (next: string) => {
    digits = next;
    clearTimeout(forget);
    if (digits) forget = setTimeout(() => type(''), PATIENCE);
    host.typing(digits);
  };
  const take = (event: KeyboardEvent) => {
    event.preventDefault();
    event.stopPropagation();
  };

  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const target = event.target instanceof Element ? event.target : document.body;
    if (target.closest(WRITTEN)) return;
    const picture = target.closest('.live');
    if (entered && entered !== picture) entered = null;

    if (event.key === 'Enter') {
      if (digits) {
        const number = Number(digits);
        take(event);
        type('');
        return host.act('number', number);
      }
      // A button in a picture is pressed by Enter, and has no use for arrows.
      entered = target.closest('a, button') ? null : picture;
      return;
    }
    if (event.key === 'Escape' && entered) {
      entered = null;
      return take(event);
    }
    if (event.key === 'Escape' && digits) {
      type('');
      return take(event);
    }
    const isModal = target.closest('dialog:modal') !== null;
    if (MOVES.test(event.key) && (entered || isModal || target.closest(MOVED))) return;
    if (event.key === ' ' && (isModal || target.closest(PRESSED))) return;

    const isSingle = event.key.length === 1 && event.key !== ' ';
    if (isSingle && !host.singleKeys()) return;
    if (/^\d$/.test(event.key) && digits.length < 4) {
      take(event);
      return type(digits + event.key);
    }
    const action = actionOf(event);
    // A panel of its own closes on Escape by itself; what lies below it must not hear of it.
    if (!action || (action === 'leave' && target.closest('dialog[open]'))) return;
    take(event);
    type('');
    if (!event.repeat || HELD.includes(action)) host.act(action);
  };
  addEventListener('keydown', onKey, true);
  return () => {
    clearTimeout(forget);
    removeEventListener('keydown', onKey, true);
  };
}

function actionOf(event: KeyboardEvent): SlideAction | undefined {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const pressed = event.shiftKey && key === ' ' ? 'Shift+ ' : key;
  const found = Object.entries(slideKeys).find(([, keys]) => (keys as readonly string[]).includes(pressed));
  return found?.[0] as SlideAction | undefined;
}
