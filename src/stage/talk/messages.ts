/** What the windows of a talk say to each other. Whatever comes in is checked; what is not of this shape is nothing. */
import type { Cover, Spot, Zoom } from '../slides/talk.ts';
import type { Clock } from './clock.ts';
import type { Fixed } from './plan.ts';

/** What both windows share, and either may change. */
export interface Parts {
  /** `scene/step`. */
  place: string;
  cover: Cover;
  zoom: Zoom | null;
  clock: Clock;
  fixed: Fixed;
}

/** A value with its place in the order of changes: the higher count is later, then the name of who changed it. */
export interface Stamped<Value> {
  value: Value;
  n: number;
  by: string;
}

/** Some of the parts, each with its stamp. */
export type Shared = { [Name in keyof Parts]?: Stamped<Parts[Name]> };

/** What only the stage's window knows. */
export interface About {
  lang: string;
  /** Title of the deck. */
  title: string;
  /** The choice of steps as a query, empty or beginning with `?`. */
  query: string;
  /** Size of its sheet in pixels. */
  width: number;
  height: number;
  theme: 'light' | 'dark';
  /** When its window joined. */
  since: number;
}

export type Role = 'stage' | 'speaker';

/**
 * `ask` wants the whole state of a talk, or of every talk (null). `state` is an answer, or tells of a change. `point` moves
 * the pointer. `please` asks the stage to change its language or theme. `bye` is said when a window closes.
 */
export type Message =
  | { kind: 'ask'; talk: string | null; by: string }
  | { kind: 'state'; talk: string; by: string; role: Role; about: About | null; parts: Shared }
  | { kind: 'point'; talk: string; by: string; spot: Spot | null }
  | { kind: 'please'; talk: string; by: string; lang: string | null; theme: About['theme'] | null }
  | { kind: 'bye'; talk: string; by: string; role: Role };

/** Whether one change comes after another. */
export const isLater = (one: Stamped<unknown>, other: Stamped<unknown> | undefined): boolean =>
  !other || one.n > other.n || (one.n === other.n && one.by > other.by);

type Check = (value: unknown) => boolean;
type Plain = Record<string, unknown>;

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText =
  (most: number): Check =>
  (value) =>
    typeof value === 'string' && value.length <= most;
const isNumber =
  (least: number, most: number): Check =>
  (value) =>
    typeof value === 'number' && value >= least && value <= most;
const isOneOf =
  (...values: unknown[]): Check =>
  (value) =>
    values.includes(value);
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const matches =
  (pattern: RegExp): Check =>
  (value) =>
    typeof value === 'string' && pattern.test(value);
const holds =
  (checks: Record<string, Check>): Check =>
  (value) =>
    isPlain(value) && Object.entries(checks).every(([name, check]) => check(value[name]));

/** An id of a talk or of a window. */
export const isId = matches(/^[a-z0-9]{6,32}$/);
const isTime = isNumber(0, Number.MAX_SAFE_INTEGER);
const isShare = isNumber(0, 1);
const isLang = matches(/^[a-z]{2}(-[a-z]{2,8})?$/);
const isRole = isOneOf('stage', 'speaker');
/** Longest time that anything takes: a week, in milliseconds. */
const WEEK = 7 * 24 * 3600 * 1000;

const parts: Record<keyof Parts, Check> = {
  place: matches(/^[a-z0-9-]{1,60}\/[a-z0-9-]{1,60}$/),
  cover: isOneOf('none', 'black', 'white'),
  zoom: orNull(holds({ x: isShare, y: isShare, times: isNumber(1, 10) })),
  clock: holds({
    started: orNull(isTime),
    before: isNumber(0, WEEK),
    minutes: orNull(isNumber(0.1, 1440)),
  }),
  fixed: (value) =>
    isPlain(value) &&
    Object.entries(value).length < 50 &&
    Object.values(value).every((seconds) => isNumber(0, 86_400)(seconds)),
};

const isAbout = holds({
  lang: isLang,
  title: isText(200),
  query: isText(4000),
  width: isNumber(100, 20_000),
  height: isNumber(100, 20_000),
  theme: isOneOf('light', 'dark'),
  since: isTime,
});

/** Whether something is a set of stamped parts; parts it does not know make it none. */
export const isShared = (value: unknown): value is Shared =>
  isPlain(value) &&
  Object.entries(value).every(([name, part]) => {
    const check = Object.hasOwn(parts, name) ? parts[name as keyof Parts] : () => false;
    return holds({ value: check, n: (n) => Number.isSafeInteger(n) && isTime(n), by: isId })(part);
  });

const messages: Record<Message['kind'], Check> = {
  ask: holds({ talk: orNull(isId), by: isId }),
  state: holds({ talk: isId, by: isId, role: isRole, about: orNull(isAbout), parts: isShared }),
  point: holds({ talk: isId, by: isId, spot: orNull(holds({ x: isShare, y: isShare })) }),
  please: holds({
    talk: isId,
    by: isId,
    lang: orNull(isLang),
    theme: orNull(isOneOf('light', 'dark')),
  }),
  bye: holds({ talk: isId, by: isId, role: isRole }),
};

/** What came in, if it is one of our messages; null for anything else. Never throws. */
export function readMessage(data: unknown): Message | null {
  if (!isPlain(data) || typeof data.kind !== 'string' || !Object.hasOwn(messages, data.kind)) return null;
  return messages[data.kind as Message['kind']](data) ? (data as Message) : null;
}
