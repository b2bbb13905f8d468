import { address, type Place } from '../deck.ts';
import { wakeFigure } from '../figure/wake-figure.svelte.ts';
import { motionNow } from '../motion-choice.ts';
import { Stage } from '../stage.svelte.ts';
import { keepUnits } from '../slides/sheet.ts';
import type { Talk } from '../slides/talk.ts';
import { zoomedTo } from '../slides/zoom.ts';
import { themeNow } from '../theme.ts';
import { fillSheet } from './fill-sheet.ts';
import type { SpeakerWords } from './labels.ts';
import { fill } from './spell.ts';

/**
 * Shows this step and the next on their sheets, live and settled, and the facts of this one.
 *
 * @throws for a page without the two seats
 */
export function showSeats(talk: Talk, { labels, chapters, said }: SpeakerWords): () => void {
  const { page, stage, cover, zoom } = talk;
  const { deck } = stage;
  const skies = new Map(talk.story.scenes.map((scene) => [scene.id, scene.sky]));
  const [now, then] = ['now', 'then'].map((which) =>
    page.querySelector<HTMLElement>(`[data-seat="${which}"]`),
  );
  if (!now || !then) throw new Error('the page has no seats');
  const nextOf = (place: Place) => deck.step(place, 1);
  const preview = new Stage(deck, nextOf(stage.place));
  const rest: (() => void)[] = [];

  const put = (seat: HTMLElement, caption: string, of: string) => {
    for (const [name, text] of [
      ['[data-caption]', caption],
      ['[data-of]', of],
    ] as const) {
      const line = seat.querySelector(name);
      if (line) line.textContent = text;
    }
  };
  const show = (place: Place) => {
    const next = nextOf(place);
    const n = deck.indexOf(place) + 1;
    const isEnd = n === deck.length;
    const chapterOf = (one: Place) => chapters.find(({ id }) => id === deck.chapterOf(one))?.name ?? '';
    fillSheet(page, now, deck, place, skies.get(place.scene) ?? 'minute');
    fillSheet(page, then, deck, next, skies.get(next.scene) ?? 'minute');
    put(now, fill(labels.onStage, { n, all: deck.length }), chapterOf(place));
    put(then, isEnd ? '' : fill(labels.next, { n: n + 1 }), isEnd ? '' : chapterOf(next));
    then.toggleAttribute('data-over', isEnd);
    const end = then.querySelector<HTMLElement>('[data-end]');
    if (end) end.hidden = !isEnd;
    preview.arrive(next);
    const thumb = page.querySelector('[data-next-said]');
    if (thumb) thumb.textContent = isEnd ? '' : (said[address(next)] ?? '');
    const turn = page.querySelector(`[data-step="${address(place)}"]`);
    const facts = turn?.querySelector('.told-facts')?.cloneNode(true);
    page.querySelector('[data-facts]')?.replaceChildren(...(facts?.childNodes ?? []));
    page.querySelector('.turns')?.scrollTo(0, 0);
  };
  show(stage.place);
  rest.push(stage.onArrive(show));

  const showOver = () => {
    const covered = now.querySelector<HTMLElement>('[data-covered]');
    const part = now.querySelector<HTMLElement>('[data-part]');
    const colour = cover.get();
    const at = zoom.get();
    if (covered) {
      covered.hidden = colour === 'none';
      covered.textContent = colour === 'none' ? '' : labels.covered[colour];
    }
    if (!part) return;
    part.hidden = !at;
    if (!at) return;
    const { x, y } = zoomedTo(at);
    const share = (one: number) => `${(one * 100).toFixed(3)}%`;
    part.style.inset = `${share(-y / at.times)} auto auto ${share(-x / at.times)}`;
    part.style.width = part.style.height = share(1 / at.times);
  };
  showOver();
  rest.push(cover.on(showOver), zoom.on(showOver));

  // The room is dark in either theme; the sheets are what the stage shows.
  const sheets = page.querySelectorAll<HTMLElement>('.seat .sheet');
  const turnTheme = () => sheets.forEach((sheet) => (sheet.dataset.theme = themeNow()));
  const turned = new MutationObserver(turnTheme);
  turned.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  turnTheme();
  rest.push(() => turned.disconnect());

  let stopped = false;
  for (const seat of [now, then]) {
    const sheet = seat.querySelector<HTMLElement>('.sheet');
    const figure = seat.querySelector<HTMLElement>('.figure');
    if (!sheet || !figure) continue;
    rest.push(keepUnits(sheet, figure));
    const isThen = seat === then;
    void wakeFigure({
      figure,
      stage: isThen ? preview : stage,
      scenes: talk.story.scenes,
      scenesOf: talk.scenesOf,
      motion: isThen ? () => 'none' : motionNow,
      preview: isThen,
    })
      .then((stop) => (stopped ? stop() : rest.push(stop)))
      // A chart whose code does not come leaves its words.
      .catch(() => undefined);
  }
  return () => {
    stopped = true;
    for (const stop of rest) stop();
  };
}
