import type { Place } from '../deck.ts';
import type { Talk } from '../slides/talk.ts';
import { elapsed, steadied } from '../talk/clock.ts';
import type { Coupling } from '../talk/couple.ts';
import type { Live } from '../talk/live-talks.ts';
import type { About } from '../talk/messages.ts';
import { paceAt, planOf } from '../talk/plan.ts';

/** How this window stands to a stage. */
export type Tie = 'seeking' | 'waiting' | 'choosing' | 'joined' | 'gone' | 'alone';

/** What the window knows of the other windows; outlives a change of deck. */
export class Others {
  tie: Tie = $state('seeking');
  about: About | null = $state.raw(null);
  lives: Live[] = $state.raw([]);
}

/** Where a talk stands, as its clock and its plan see it. */
export class Standing {
  readonly #talk: Talk;
  readonly #coupling: Coupling;
  #place: Place = $state.raw({ scene: '', step: '' });
  #clock = $state.raw(null as unknown as ReturnType<Coupling['clock']['get']>);
  #fixed = $state.raw<Record<string, number>>({});
  #now = $state(0);
  readonly plan = $derived.by(() =>
    planOf(this.#talk.stage.deck, this.#clock.minutes ?? this.#talk.choice.minutes ?? null, this.#fixed),
  );
  readonly elapsed = $derived.by(() => elapsed(this.#clock, this.#now));
  readonly index = $derived.by(() => this.#talk.stage.deck.indexOf(this.#place));
  readonly pace = $derived.by(() => paceAt(this.plan, this.index, this.elapsed / 1000));

  constructor(talk: Talk, coupling: Coupling) {
    this.#talk = talk;
    this.#coupling = coupling;
    this.#place = talk.stage.place;
    this.#clock = coupling.clock.get();
    this.#fixed = coupling.fixed.get();
    this.#now = Date.now();
  }

  get place() {
    return this.#place;
  }

  get clock() {
    return this.#clock;
  }

  get fixed() {
    return this.#fixed;
  }

  /** Follows the talk and the time. Returns the way to stop. */
  follow(): () => void {
    const { stage } = this.#talk;
    const { clock, fixed } = this.#coupling;
    const look = () => {
      const before = this.#now;
      this.#now = Date.now();
      clock.set(steadied(clock.get(), before, this.#now));
    };
    const rest = [
      stage.onArrive((place) => (this.#place = place)),
      clock.on((next) => {
        this.#now = Date.now();
        this.#clock = next;
      }),
      fixed.on((next) => (this.#fixed = next)),
    ];
    const timer = setInterval(look, 250);
    return () => {
      clearInterval(timer);
      rest.forEach((stop) => stop());
    };
  }
}
