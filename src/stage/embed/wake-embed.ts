import './awake.css';
import type { Intent } from '#embed/protocol/intent.ts';
import { watchFacts } from '../card/watch-facts.ts';
import { Deck } from '../deck.ts';
import { wakeFigure } from '../figure/wake-figure.svelte.ts';
import { say } from '../say.ts';
import { Stage } from '../stage.svelte.ts';
import { carriedJson } from '../talk/carried-json.ts';
import { addStyles } from './add-styles.ts';
import { showAround } from './show-around.ts';
import { shownSteps } from './shown-steps.ts';
import type { EmbedStory } from './story.ts';

/** How pictures move: as the system says, since a frame remembers nothing. */
const motionNow = () => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 'fade' : 'move');

/**
 * Wakes the chart of an embed: the live picture takes the place of the one from the build, stepper, fact cards and
 * citations work.
 *
 * @param waiting what the reader has done meanwhile, in order; more may come in until the chart is there
 * @throws when data or code of the chart do not come: the picture from the build stands
 */
export async function wakeEmbed(waiting: Intent[]): Promise<void> {
  const html = document.documentElement.dataset;
  const page = document.querySelector<HTMLElement>('.embed');
  const figure = page?.querySelector<HTMLElement>('.figure');
  if (!page || !figure) throw new Error('this page is no embed');
  const root = page.dataset.root ?? '';
  const address = `${root}${page.dataset.lang}/embed/${html.scene}/scene.json`;
  const [story] = await Promise.all([
    carriedJson<EmbedStory>('scene', address),
    addStyles(html.styles?.split(' ') ?? []),
  ]);
  const scene = { ...story.scene, steps: shownSteps(story.scene.steps, html) };
  const deck = new Deck([scene]);
  const [start] = deck.places;
  if (!start) throw new Error('this embed has no step');
  const stage = new Stage(deck, start);
  await wakeFigure({
    figure,
    stage,
    scenes: [scene],
    scenesOf: () => Promise.resolve([scene]),
    motion: motionNow,
  });
  showAround(page, stage, story);

  const cards = watchFacts(page, root, story.labels.card, (address) => open(address));
  stage.onArrive(cards.close);
  const act = watchButtons(page, stage, story);
  html.awake = '';
  html.hydrated = '';
  for (const { fact, ...intent } of waiting.splice(0)) {
    act(intent);
    if (fact) press(page, fact);
  }
}

/** Makes stepper and citations work; the same can be done without a press by what is returned. */
function watchButtons(page: HTMLElement, stage: Stage, story: EmbedStory): (intent: Intent) => void {
  const go = (by: number) => {
    stage.arrive(stage.deck.step(stage.place, by));
    const words = {
      n: String(stage.deck.indexOf(stage.place) + 1),
      all: String(stage.deck.length),
      headline: page.querySelector('[aria-current="step"] h1')?.textContent?.trim() ?? '',
    };
    say(
      page,
      story.labels.arrived.replace(/\{(n|all|headline)\}/g, (_, name: keyof typeof words) => words[name]),
    );
  };
  const cite = () => {
    const citations = story.citations[stage.place.step];
    if (!citations) return;
    void import('./cite/open-cite.ts')
      .then(({ openCite }) => openCite(page, citations, story.cite))
      // The page that the link names has it too.
      .catch(() => open(page.querySelector<HTMLAnchorElement>('[data-open="cite"]')?.href));
  };
  const act = ({ go: by, open: asked }: Intent) => {
    if (by) go(by);
    if (asked === 'cite') cite();
  };
  page.addEventListener('click', (event) => {
    const pressed = (event.target as Element).closest<HTMLElement>('[data-go], [data-open]')?.dataset;
    if (!pressed || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    act({
      ...(pressed.go && { go: pressed.go === '1' ? 1 : -1 }),
      ...(pressed.open && { open: pressed.open }),
    });
  });
  return act;
}

/** Presses what was pressed before there was anything to answer. */
function press(page: HTMLElement, fact: string): void {
  const found =
    page.querySelector(`[aria-current="step"] a[data-fact="${fact}"]`) ??
    page.querySelector(`.live [data-fact~="${fact}"]`);
  found?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
}
