import type { Link } from '../talk/link.ts';
import { liveTalks, type Live } from '../talk/live-talks.ts';
import type { Others } from './standing.svelte.ts';

interface Search {
  link: Link;
  /** Id of this window. */
  me: string;
  others: Others;
  /** The talk that the address names; null to take the only one there is. */
  wanted: string | null;
  /** Called with everything that is said in the talk that this window follows. */
  follow: (live: Live) => void;
}

/** Looks for a stage, keeps what is known of all of them, and follows one. */
export interface Found {
  /** Follows one of several. */
  choose(live: Live): void;
  stop(): void;
}

/**
 * Follows the stage of the talk that is wanted; without one the only live stage, else lets the speaker choose; else waits
 * for the first that comes. Two talks never cross: what others say changes nothing but the list.
 */
export function findStage({ link, me, others, wanted, follow }: Search): Found {
  let mine = wanted;
  let stopped = false;
  const choose = (live: Live) => {
    mine = live.talk;
    others.tie = 'joined';
    follow(live);
  };
  const listed = (live: Live) => [live, ...others.lives.filter(({ talk }) => talk !== live.talk)];

  const stopLink = link.on((message) => {
    if (message.by === me) return;
    if (message.kind === 'bye' && message.role === 'stage') {
      others.lives = others.lives.filter(({ talk }) => talk !== message.talk);
      if (message.talk === mine) others.tie = 'gone';
      else if (others.tie === 'choosing' && !others.lives.length) others.tie = 'waiting';
      return;
    }
    if (message.kind !== 'state') return;
    if (message.role === 'stage' && message.about && others.tie === 'choosing') {
      others.lives = listed(message);
      return;
    }
    const isStage = message.role === 'stage' && message.about !== null;
    if (isStage && (message.talk === mine || (mine === null && others.tie === 'waiting')))
      return choose(message);
    if (message.talk === mine) follow(message);
  });

  if (mine) {
    link.post({ kind: 'ask', talk: mine, by: me });
    // The talk is known, and its memory shown; whether there is a stage is seen when it answers.
    others.tie = 'gone';
  } else {
    void liveTalks(link, me).then((lives) => {
      if (stopped || mine) return;
      const [only] = lives;
      others.lives = lives;
      if (lives.length === 1 && only) choose(only);
      else others.tie = lives.length ? 'choosing' : 'waiting';
    });
  }
  return {
    choose,
    stop() {
      stopped = true;
      stopLink();
    },
  };
}
