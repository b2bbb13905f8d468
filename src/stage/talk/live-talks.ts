import type { Link } from './link.ts';
import type { Message } from './messages.ts';

/** What a stage says of its talk. */
export type Live = Extract<Message, { kind: 'state' }>;

/** How long an answer may take; windows of one browser answer within a frame or two. Milliseconds. */
const PATIENCE = 400;

/** Asks every stage of this browser for its talk. */
export function liveTalks(link: Link, me: string): Promise<Live[]> {
  const found = new Map<string, Live>();
  const stop = link.on((message) => {
    if (message.kind === 'state' && message.role === 'stage' && message.about && message.by !== me)
      found.set(message.talk, message);
  });
  link.post({ kind: 'ask', talk: null, by: me });
  return new Promise((resolve) => {
    setTimeout(() => {
      stop();
      resolve([...found.values()].sort((a, b) => (b.about?.since ?? 0) - (a.about?.since ?? 0)));
    }, PATIENCE);
  });
}
