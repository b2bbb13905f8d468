import { showAddress } from '../show-address.ts';
import { newId, openLink } from '../talk/link.ts';
import type { Live } from '../talk/live-talks.ts';
import { isId } from '../talk/messages.ts';
import { browserKeep, readSaved } from '../talk/saved.ts';
import { themeNow } from '../theme.ts';
import type { SlideLabels } from '../slides/labels.ts';
import type { StageStory } from '../story.ts';
import { beginTalk, type Begun } from './begin-talk.ts';
import { findStage } from './find-stage.ts';
import type { SpeakerWords } from './labels.ts';
import { scaleSheets } from './scale-sheets.ts';
import { Others } from './standing.svelte.ts';
import { mountTie } from './mount.ts';

/** Makes the speaker's window follow a talk: the one its address names, or the only one there is. */
export function wakeSpeaker(
  page: HTMLElement,
  story: StageStory,
  labels: SlideLabels,
  words: SpeakerWords,
): void {
  const link = openLink();
  const me = newId();
  const others = new Others();
  const named = new URLSearchParams(location.hash.slice(1)).get('talk');
  const wanted = isId(named) ? named : null;
  const saved = wanted ? readSaved(browserKeep(), wanted) : undefined;
  const scale = scaleSheets(page);
  page.dataset.awake = '';

  const please = (asked: { lang?: string; theme?: 'light' | 'dark' }) => {
    if (!link || !begun.id) return;
    link.post({
      kind: 'please',
      talk: begun.id,
      by: me,
      lang: asked.lang ?? null,
      theme: asked.theme ?? null,
    });
  };
  const changeStage = () => {
    const lang = words.languages.find((one) => one.lang !== others.about?.lang)?.lang;
    if (lang) please({ lang });
  };
  const begin = (id: string | null, query: string, place?: string): Begun =>
    beginTalk({ page, story, labels, words, others, link, me, id, query, place, changeStage });
  let begun = begin(wanted, saved?.query ?? location.search, saved?.parts.place?.value);

  const found =
    link &&
    findStage({
      link,
      me,
      others,
      wanted,
      follow({ talk, about, parts }) {
        if (about) {
          others.about = about;
          scale.resize(about);
          document.documentElement.dataset.theme = about.theme;
        }
        if (location.hash !== `#talk=${talk}`) showAddress(`#talk=${talk}`);
        if (talk !== begun.id || (about && about.query !== begun.query)) {
          begun.stop();
          begun = begin(talk, about?.query ?? begun.query, parts.place?.value);
        }
        begun.coupling.take(parts);
      },
    });
  if (!found) others.tie = 'alone';
  // A stage that comes back may have no memory of its own, or an old one.
  link?.on((message) => {
    if (message.kind !== 'ask' || message.talk === null || message.talk !== begun.id) return;
    const parts = begun.coupling.changes();
    link.post({ kind: 'state', talk: message.talk, by: me, role: 'speaker', about: null, parts });
  });
  mountTie({
    others,
    words,
    page,
    all: story.scenes,
    stage: () => begun.stage(),
    choose: (live: Live) => found?.choose(live),
  });

  // Whoever turns the theme here turns it on the stage.
  const turned = new MutationObserver(() => {
    if (others.about && others.about.theme !== themeNow()) please({ theme: themeNow() });
  });
  turned.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  addEventListener('pagehide', () => {
    if (begun.id) link?.post({ kind: 'bye', talk: begun.id, by: me, role: 'speaker' });
  });
  // An address with another talk is another window.
  addEventListener('hashchange', () => {
    if (location.hash.startsWith('#talk=')) location.reload();
  });
}
