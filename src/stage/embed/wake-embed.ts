import '../styles/tokens.css';
import '#charts/charts.css';
import '#charts/funding/funding.css';
import '#charts/labels/labels.css';
import '#charts/network/network.css';
import '#charts/parts/sign-mark.css';
import '#charts/timeline/timeline.css';
import './embed.css';
import type { Intent } from '#embed/protocol/intent.ts';
import { watchFacts } from '../card/watch-facts.ts';
import { showCurrent } from '../current.ts';
import { Deck, type Place } from '../deck.ts';
import { wakeFigure } from '../figure/wake-figure.svelte.ts';
import { say } from '../say.ts';
import { Stage } from '../stage.svelte.ts';
import type { StageScene } from '../story.ts';
import type { EmbedStory } from './story.ts';

/** How pictures move: as the system says, since a frame remembers nothing. */
const motionNow = () => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 'fade' : 'move');

/**
 * Wakes the chart of an embed: the live picture takes the place of the one from the build, stepper and fact cards work.
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
  const {
    scene: whole,
    labels,
    descriptions,
  } = await fetchStory(`${root}${page.dataset.lang}/embed/${html.scene}/scene.json`);
  const scene = { ...whole, steps: chosen(whole.steps, html) };
  const deck = new Deck([scene]);
  const [start] = deck.places;
  if (!start) throw new Error('this embed has no step');
  const stage = new Stage(deck, start);

  await addStyles(html.styles);
  await wakeFigure(figure, stage, [scene], motionNow);
  for (const [id, text] of Object.entries(descriptions)) {
    const place = page.querySelector(`[data-step="${scene.id}/${id}"] [data-description]`);
    if (place && !place.textContent?.includes(text)) place.append(text);
  }
  const all = page.querySelector('[data-all]');
  if (all) all.textContent = String(deck.length);
  showCurrent(page, stage);
  showOthers(page, start);
  stage.onArrive((place) => showOthers(page, place));
  const cards = watchFacts(page, root, labels.card);
  stage.onArrive(cards.close);
  const go = (by: number) => {
    stage.arrive(deck.step(stage.place, by));
    const said = page.querySelector('[aria-current="step"] h1')?.textContent?.trim() ?? '';
    const index = deck.indexOf(stage.place);
    say(
      page,
      labels.arrived
        .replace('{n}', String(index + 1))
        .replace('{all}', String(deck.length))
        .replace('{headline}', said),
    );
  };
  page.addEventListener('click', (event) => {
    const by = (event.target as Element).closest<HTMLElement>('[data-go]')?.dataset.go;
    if (by) go(Number(by));
  });
  html.awake = '';
  html.hydrated = '';
  for (const { go: by, fact } of waiting.splice(0)) {
    if (by) go(by);
    if (fact) press(page, fact);
  }
}

async function fetchStory(path: string): Promise<EmbedStory> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.json() as Promise<EmbedStory>;
}

/** The steps this page has, from the first to the last its address asks for. */
function chosen(
  steps: StageScene['steps'],
  { steps: own = '', from, to }: DOMStringMap,
): StageScene['steps'] {
  const ids = own.split(' ');
  const there = steps.filter(({ id }) => ids.includes(id));
  const at = (id: string | undefined, otherwise: number) =>
    id ? there.findIndex((step) => step.id === id) : otherwise;
  return there.slice(at(from, 0), at(to, there.length) + 1);
}

/** Shows what stands around the picture for a step. */
function showOthers(page: HTMLElement, place: Place): void {
  for (const element of page.querySelectorAll<HTMLElement>('[data-of]'))
    element.toggleAttribute('data-now', element.dataset.of === place.step);
  document.documentElement.dataset.step = place.step;
}

/** What the live chart and fact cards look like: until now the page has had what it showed and no more. */
async function addStyles(paths: string | undefined): Promise<void> {
  const links = (paths ?? '').split(' ').filter(Boolean);
  await Promise.all(
    links.map(
      (href) =>
        new Promise((resolve) => {
          const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
          link.addEventListener('load', resolve);
          link.addEventListener('error', resolve);
          document.head.append(link);
        }),
    ),
  );
}

/** Presses what was pressed before there was anything to answer. */
function press(page: HTMLElement, fact: string): void {
  const found =
    page.querySelector(`[aria-current="step"] a[data-fact="${fact}"]`) ??
    page.querySelector(`.live [data-fact~="${fact}"]`);
  found?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
}
