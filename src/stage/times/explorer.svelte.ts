import {
  dayNumber,
  inDays,
  inOrder,
  within,
  worldOf,
  zoomed,
  type ExploreData,
  type ExploreEvent,
  type Range,
} from '#charts/timeline/explore/index.ts';

/** What is looked at on one page: the stretch of time, what a filter lets through, and where the reader stands. */
export class Explorer {
  readonly data: ExploreData;
  readonly world: Range;
  /** In whole days, but while it is being moved by hand. */
  range: Range = $state.raw([0, 0]);
  /** Ids of the events that a filter lets through, in the order of time. */
  shown: readonly string[] = $state.raw([]);
  /** Id of the event the reader stands on or has pressed. */
  held: string | undefined = $state();
  /** Whether a hand is moving the picture right now. */
  inHand = $state(false);
  readonly #told: () => void;

  /** @param told after every change that came to rest */
  constructor(data: ExploreData, told: () => void) {
    this.data = data;
    this.world = worldOf(data.events);
    this.range = this.world;
    this.shown = inOrder(data.events).map(({ id }) => id);
    this.#told = told;
  }

  /** An event by its id; undefined where there is none. */
  event(id: string | undefined): ExploreEvent | undefined {
    return this.data.events.find((event) => event.id === id);
  }

  /** The events that a filter lets through, in the order of time. */
  get events(): ExploreEvent[] {
    return inOrder(this.data.events.filter(({ id }) => this.shown.includes(id)));
  }

  /** Shows another stretch of time, at rest. */
  look(range: Range): void {
    this.inHand = false;
    this.range = inDays(range, this.world);
    this.#told();
  }

  /** Nearer or farther, at rest; the event the reader stands on stays where it is. */
  zoom(by: number): void {
    const [from, to] = this.range;
    const event = this.event(this.held);
    const at = event ? (dayNumber(event.start) + dayNumber(event.end)) / 2 : NaN;
    const inSight = at > from && at < to;
    this.look(zoomed(this.range, by, this.world, inSight ? at : (from + to) / 2));
  }

  /** Follows a hand. */
  follow(range: Range): void {
    this.inHand = true;
    this.range = within(range, this.world);
  }

  /** The hand lets go: the picture comes to rest on whole days. */
  drop(): void {
    if (this.inHand) this.look(this.range);
  }

  /** Stands on an event, or on none. */
  hold(id: string | undefined): void {
    this.held = id;
  }

  /** Whether all of time is in sight. */
  get whole(): boolean {
    return this.range[0] <= this.world[0] && this.range[1] >= this.world[1];
  }
}
