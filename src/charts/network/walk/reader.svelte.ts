import { untrack } from 'svelte';
import { chosen } from '../choice.ts';
import { changed } from '../hand.ts';
import type { NetworkLayout } from '../layout.ts';
import type { PlacedNode } from '../nodes.ts';
import type { NetworkData, NetworkHand, NetworkView } from '../types.ts';
import { say } from '../words.ts';
import { pressed, released } from './press.ts';
import { otherEnd } from './round.ts';
import { nodeSaid, tieSaid } from './said.ts';
import { around, standOut } from './stand-out.ts';
import { begin, moved, turnedTo, walkIn, type Move, type Walk } from './walk.ts';

/** The picture as it is now, and whom to tell of a change. */
interface Now {
  data: NetworkData;
  view: NetworkView;
  picture: NetworkLayout;
  hand: NetworkHand | null;
  onhand?: ((hand: NetworkHand | null) => void) | undefined;
}

/**
 * What a reader does in a live picture: points, presses, walks. What a step shows depends on the hand alone; only the
 * tie turned to, the way back and what stands out under the pointer are kept here.
 */
export class Reader {
  readonly #now: () => Now;
  #own: Walk | null = $state.raw(null);
  #singled: { id: string; back: () => void } | undefined;
  /** The node under the pointer. */
  pointed: PlacedNode | null = $state.raw(null);
  /** What was said last, for those who do not see the picture. */
  said = $state('');
  /** Whether the panel of tools is open. */
  open = $state(false);

  /** @param now tells the picture as it is; read whenever it is needed */
  constructor(now: () => Now) {
    this.#now = now;
  }

  /** Where the reader stands; null while they do not walk. */
  get walk(): Walk | null {
    const { hand, picture } = this.#now();
    return walkIn(this.#own, hand?.at, picture);
  }

  /** The node stood on, the tie turned to and where it leads, as they are drawn. */
  get standing() {
    const { picture } = this.#now();
    const { walk } = this;
    const placed = (id: string | undefined) => picture.nodes.find(({ node }) => node.id === id);
    const tie = walk ? turnedTo(walk, picture)?.placed : undefined;
    return { at: placed(walk?.at), tie, ahead: tie && walk ? placed(otherEnd(tie, walk.at)) : undefined };
  }

  /** What stands at the foot of the picture while the reader walks: the tie turned to, else the node. */
  get line(): string | undefined {
    const { data, picture } = this.#now();
    const { walk, standing } = this;
    if (!walk || !standing.at) return undefined;
    return tieSaid(walk, picture, data.words, Infinity) ?? nodeSaid(standing.at.node, picture, data.words);
  }

  /** Says something politely, again where it is the same as before. */
  say = (text: string): void => {
    // Whoever says something from an effect must not run again because it was said.
    const last = untrack(() => this.said);
    this.said = text && text === last ? `${text}\u00a0` : text;
  };

  begin = (): void => {
    const { view, hand, picture } = this.#now();
    const walk = begin(chosen(view, hand), hand, picture, this.#order());
    if (walk) this.#go(walk);
  };

  move = (move: Move): void => {
    const { data, picture } = this.#now();
    const { walk } = this;
    if (!walk) return;
    const next = moved(walk, move, picture, this.#order());
    if (next === walk && move === 'back') return this.say(say(data.words, 'walk-first'));
    this.#go(next);
  };

  /** Opens the card of the node stood on. With `more`, the node is the other end of a path. */
  card = (more: boolean): void => {
    const { hand } = this.#now();
    const { walk } = this;
    if (!walk) return;
    const other = more || hand?.picking;
    this.#change(other ? pressed(hand, walk.at, more) : changed(hand, { selected: [walk.at] }));
    this.open = true;
  };

  /** Closes the panel if it is open, else gives the keys back to the page. */
  end = (): void => {
    const { data, hand } = this.#now();
    if (this.open) {
      this.open = false;
      return;
    }
    this.#change(changed(hand, { at: undefined }));
    this.say(say(data.words, 'walk-ended'));
  };

  /** The focus has left the picture and its tools: nobody walks any more. */
  leave = (): void => {
    if (this.walk) this.#change(changed(this.#now().hand, { at: undefined }));
  };

  /** Selects a node that was pressed and opens its card; empty ground takes a selection back. */
  press = (placed: PlacedNode | undefined, more: boolean): void => {
    const { hand } = this.#now();
    if (!placed) {
      if (hand?.selected) this.#change(released(hand));
      return;
    }
    const next = pressed(hand, placed.node.id, more);
    this.#change(next);
    if (next?.selected) this.open = true;
  };

  /** Lets a node stand out with all about it; none lets go. */
  point = (root: Element, placed: PlacedNode | undefined): void => {
    if (placed?.node.id === this.#singled?.id) return;
    this.rest();
    if (!placed) return;
    const { id } = placed.node;
    this.#singled = { id, back: standOut(root, around(id, this.#now().picture)) };
    this.pointed = placed;
  };

  /** Nothing stands out any more. */
  rest = (): void => {
    this.#singled?.back();
    this.#singled = undefined;
    this.pointed = null;
  };

  #go(next: Walk): void {
    const { data, picture, hand } = this.#now();
    this.#own = next;
    const node = picture.nodes.find((placed) => placed.node.id === next.at)?.node;
    if (hand?.at !== next.at) this.#change(changed(hand, { at: next.at }));
    // Back on a node, the tie that was turned to there is still turned to; what is said is the arrival.
    const arrived = hand?.at !== next.at || !next.tie;
    const tie = arrived ? undefined : tieSaid(next, picture, data.words);
    if (node) this.say(tie ?? nodeSaid(node, picture, data.words));
  }

  #order(): readonly string[] {
    const { data, picture } = this.#now();
    return data.arrangements[picture.arrangement]?.[picture.shape].walk ?? [];
  }

  #change(hand: NetworkHand | null): void {
    this.#now().onhand?.(hand);
  }
}
