import { address } from '../deck.ts';
import { chooseTheme, themeNow } from '../theme.ts';
import { uncover } from './cover.ts';
import { toggleFullScreen } from './full-screen.ts';
import type { SlideAction } from './keys.ts';
import type { Panels } from './panels.ts';
import type { Cover, Talk } from './talk.ts';
import { zoomAt } from './zoom.ts';

/** What lies outside the deck itself. */
export interface Around {
  panels: Panels;
  openSpeaker(): void;
  changeLanguage(): void;
}

/** What each key and button of a talk does. */
export function actions(talk: Talk, around: Around): (action: SlideAction, number?: number) => void {
  const { stage, cover, zoom, labels } = talk;
  const { deck } = stage;
  const toggleCover = (colour: Cover) => cover.set(cover.get() === colour ? 'none' : colour);
  /** Also at the ends of the deck, where nobody arrives. */
  const go = (place = stage.place) => {
    uncover(talk);
    talk.go(place);
  };
  const leave = () => {
    // An open card hears the same key and closes by itself.
    if (talk.cards.open() || around.panels.close()) return;
    if (zoom.get()) return zoom.set(null);
    if (cover.get() !== 'none') return cover.set('none');
    if (document.fullscreenElement) return void document.exitFullscreen();
    const home = talk.page.querySelector<HTMLAnchorElement>('a[data-home]');
    if (home) location.assign(home.href);
  };
  const number = (wanted: number) => {
    const place = deck.places[wanted - 1];
    if (place) go(place);
    else talk.tell(labels.noNumber.replace('{n}', String(wanted)).replace('{all}', String(deck.length)));
  };
  const acts: Record<SlideAction, (wanted: number) => void> = {
    next: () => go(deck.step(stage.place, 1)),
    previous: () => go(deck.step(stage.place, -1)),
    nextChapter: () => go(deck.chapter(stage.place, 1)),
    previousChapter: () => go(deck.chapter(stage.place, -1)),
    first: () => go(deck.places[0]),
    last: () => go(deck.places.at(-1)),
    number,
    find: () => around.panels.toggle('find'),
    overview: () => around.panels.toggle('overview'),
    cited: () => around.panels.toggle('cited'),
    help: () => around.panels.toggle('help'),
    speaker: () => 'alone' in talk.page.dataset || around.openSpeaker(),
    fullScreen: () => void toggleFullScreen(talk),
    zoom: () => zoom.set(zoom.get() ? null : zoomAt(talk)),
    black: () => toggleCover('black'),
    white: () => toggleCover('white'),
    language: around.changeLanguage,
    theme: () => chooseTheme(themeNow() === 'dark' ? 'light' : 'dark'),
    leave,
  };
  return (action, wanted = 0) => acts[action](wanted);
}

/** What leads on at the same step: to the story, and from a talk in one file to that of another language. */
const LINKS = 'a[data-home], [data-alone] a[data-language]';

/** Keeps links that lead out of the talk at the step it is at. */
export function keepLinks(talk: Talk): () => void {
  const show = () => {
    for (const link of talk.page.querySelectorAll<HTMLAnchorElement>(LINKS))
      link.hash = address(talk.stage.place);
  };
  show();
  return talk.stage.onArrive(show);
}
