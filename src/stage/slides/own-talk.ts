import { newId } from '../talk/link.ts';
import { isId } from '../talk/messages.ts';

const stateOf = (): Record<string, unknown> =>
  typeof history.state === 'object' && history.state !== null
    ? (history.state as Record<string, unknown>)
    : {};

/** The talk of this entry in the window's history: a reload has the same one, a new visit has none. */
export function ownTalk(): string | null {
  const { talk } = stateOf();
  return isId(talk) ? String(talk) : null;
}

/** Makes a talk this entry's own; the address stays unless another is given. */
export function keepTalk(id: string, address?: string): void {
  history.replaceState({ ...stateOf(), talk: id }, '', address);
}

/** The talk that a speaker's window opened this one for: it is in the window's name, and good for once. */
function talkOfName(): string | null {
  const talk = /^stage-([a-z0-9]+)$/.exec(window.name)?.[1];
  if (!isId(talk)) return null;
  window.name = '';
  return String(talk);
}

/** The talk of this entry, or a new one; and whether it is new. */
export function ownOrNewTalk(): { id: string; isNew: boolean } {
  const known = talkOfName() ?? ownTalk();
  const id = known ?? newId();
  keepTalk(id);
  return { id, isNew: known === null };
}
