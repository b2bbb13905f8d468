import { chooseTheme, themeNow } from '../theme.ts';
import { writeChoice } from '../talk/choice.ts';
import { couple, type Coupling } from '../talk/couple.ts';
import { newId, openLink } from '../talk/link.ts';
import type { About, Message } from '../talk/messages.ts';
import { allSaved, browserKeep } from '../talk/saved.ts';
import { offer } from './offer.ts';
import { keepTalk, ownOrNewTalk } from './own-talk.ts';
import type { Talk } from './talk.ts';

/** The stage's end of a talk that a speaker's window may share. */
export interface JoinedTalk {
  /** The talk's id now; it changes when a copy of this window turns out to have the same. */
  id(): string;
  /** Opens the speaker's window, or brings it to the front. */
  openSpeaker(): void;
  stop(): void;
}

/**
 * Gives a talk an id, shares it with speakers' windows and keeps it, so that a reload or a crash loses neither step nor
 * time. Offers a talk that stopped in the middle, until the first move.
 */
export function joinTalk(talk: Talk): JoinedTalk {
  const { page, sheet, labels, stage } = talk;
  const words = labels.join;
  const link = openLink();
  const me = newId();
  const since = Date.now();
  const query = writeChoice(talk.choice);
  const own = ownOrNewTalk();
  let { id } = own;
  let coupling: Coupling = couple({ talk, id, me, role: 'stage', link, query });
  let speaker: Window | null = null;
  let takeAway: () => void = () => undefined;
  let stopped = false;

  const about = (): About => ({
    lang: talk.story.lang,
    title: document.title.slice(0, 200),
    query,
    width: Math.max(100, sheet.offsetWidth),
    height: Math.max(100, sheet.offsetHeight),
    theme: themeNow(),
    since,
  });
  const announce = () =>
    link?.post({ kind: 'state', talk: id, by: me, role: 'stage', about: about(), parts: coupling.all() });
  /** Another window has this talk's id: a copy of this one, tab and history. The later of the two is a talk of its own. */
  const yieldTo = (other: About, by: string) => {
    if (other.since > since || (other.since === since && by > me)) return;
    coupling.stop();
    id = newId();
    keepTalk(id);
    coupling = couple({ talk, id, me, role: 'stage', link, query });
    announce();
  };
  const onMessage = (message: Message) => {
    if (message.by === me) return;
    if (message.kind === 'ask' && (message.talk === null || message.talk === id)) return announce();
    if (message.talk !== id) return;
    if (message.kind === 'state' && message.role === 'speaker') coupling.take(message.parts);
    if (message.kind === 'state' && message.role === 'stage' && message.about)
      yieldTo(message.about, message.by);
    if (message.kind === 'bye') talk.pointer.set(null);
    if (message.kind !== 'please') return;
    if (message.theme) chooseTheme(message.theme);
    if (message.lang && message.lang !== talk.story.lang)
      page.querySelector<HTMLElement>(`a[data-language="${message.lang}"]`)?.click();
  };
  const onHide = () => link?.post({ kind: 'bye', talk: id, by: me, role: 'stage' });
  const ask = () => link?.post({ kind: 'ask', talk: id, by: me });
  const onShow = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return;
    ask();
    announce();
  };
  /** A link to another step makes a new entry in the history, which must have the talk as well. */
  const onHash = () => keepTalk(id);
  addEventListener('pagehide', onHide);
  addEventListener('pageshow', onShow);
  addEventListener('hashchange', onHash);
  const resized = new ResizeObserver(announce);
  resized.observe(sheet);
  const turned = new MutationObserver(announce);
  turned.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  const stopLink = link?.on(onMessage);
  ask();

  const isKiosk = new URLSearchParams(location.search).has('autoplay');
  const stopMoves = stage.onArrive(() => takeAway());
  if (own.isNew && link && !isKiosk && allSaved(browserKeep(), Date.now()).length > 0) {
    void (async () => {
      const { resumable } = await import('./resume.ts');
      const found = await resumable(talk, link, me, id);
      if (!found || stopped) return;
      const { n, all, time } = found;
      const text = words.interrupted.replace('{n}', String(n)).replace('{all}', String(all));
      takeAway = offer(page, {
        text: text.replace('{time}', time),
        label: words.goOn,
        close: words.dismiss,
        act: found.goOn,
        refused: found.drop,
      });
    })().catch(() => undefined);
  }

  return {
    id: () => id,
    openSpeaker() {
      if (speaker && !speaker.closed) return speaker.focus();
      const href = new URL(`speaker/${location.search}#talk=${id}`, location.href).href;
      speaker = window.open(href, `speaker-${id}`, 'popup,width=1280,height=800');
      if (speaker) return;
      takeAway();
      takeAway = offer(page, { text: words.blocked, label: words.openSpeaker, href, close: words.dismiss });
    },
    stop() {
      stopped = true;
      takeAway();
      stopMoves();
      stopLink?.();
      resized.disconnect();
      turned.disconnect();
      removeEventListener('pagehide', onHide);
      removeEventListener('pageshow', onShow);
      removeEventListener('hashchange', onHash);
      coupling.stop();
      link?.close();
    },
  };
}
