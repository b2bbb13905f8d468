/** How a frame tells its height: once in each of the dialects that pages and their scripts already listen to. */

/** What the dialects need besides the height. */
export interface Frame {
  /** Id of the scene. */
  id: string;
  /** The frame's own address. */
  href: string;
}

/** A dialect that knows its frames by a name the host has given them; undefined where the host speaks another. */
export interface Names {
  /** `childId` of the query, as pym.js adds it. */
  pym: string | undefined;
  /** `#?secret=` of the address, as WordPress adds it. */
  wordpress: string | undefined;
}

/** Reads the names that a host has given a frame in its address. Never throws. */
export function namesIn(search: string, hash: string): Names {
  const child = new URLSearchParams(search).get('childId');
  return {
    pym: child && /^[\w.:-]{1,100}$/.test(child) && !child.includes('xPYMx') ? child : undefined,
    wordpress: /[?&]secret=(\w{1,64})$/.exec(hash)?.[1],
  };
}

/** AMP's message, which frames.js and sidechain read as well. */
export const ampHeight = (height: number): unknown => ({ sentinel: 'amp', type: 'embed-size', height });

/** The message of pym.js, whose parent knows the frame by a name. */
export const pymHeight = (name: string, height: number): unknown =>
  `pymxPYMx${name}xPYMxheightxPYMx${height}`;

/** WordPress's message; the secret is the host's own. */
export const wordpressHeight = (secret: string, value: number): unknown => ({
  message: 'height',
  value,
  secret,
});

/** All messages of a height in pixels. */
export const heightMessages = (height: number, { id, href }: Frame, { pym, wordpress }: Names): unknown[] => [
  { 'datawrapper-height': { [id]: height } },
  ampHeight(height),
  // Embedly and Medium read text.
  JSON.stringify({ src: href, context: 'iframe.resize', height }),
  { kind: 'interactive:height', height },
  ...(pym ? [pymHeight(pym, height)] : []),
  ...(wordpress ? [wordpressHeight(wordpress, height)] : []),
];

/** What a host asks of a frame. */
export type Asked = { answer: (height: number) => unknown } | { theme: string };

/**
 * Reads a message from the host; undefined for one that means nothing here. Never throws. What pym.js says of its width
 * is no question: a frame knows its own, and tells a height that has changed.
 *
 * @param data of any shape: anybody can send anything
 */
export function readAsked(data: unknown, { wordpress }: Names): Asked | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { sentinel, type, message, secret, oneMinute } = data as Record<string, unknown>;
  if (sentinel === 'amp' && type === 'frames-init') return { answer: ampHeight };
  if (wordpress && message === 'ready' && secret === wordpress)
    return { answer: (height) => wordpressHeight(wordpress, height) };
  return typeof oneMinute === 'string' ? { theme: oneMinute } : undefined;
}
