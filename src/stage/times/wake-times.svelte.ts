/** What the timeline's page can do with a script: the live picture, search, filters, the address. */
import { mount } from 'svelte';
import { around, dayNumber, isoDay, momentOf, type Range } from '#charts/timeline/explore/index.ts';
import type { TimelineWords } from '#charts/timeline/types.ts';
import { watchFacts } from '../card/watch-facts.ts';
import { motionNow } from '../motion-choice.ts';
import { say } from '../say.ts';
import { showAddress } from '../show-address.ts';
import { watchFilterKeys } from '../sources/filter/keys.ts';
import { holds, terms } from '../sources/filter/match.ts';
import { readBar } from './bar.ts';
import { EVERYTHING, readChoice, writeChoice, type TimesChoice } from './choice.ts';
import { Explorer } from './explorer.svelte.ts';
import { readList } from './list.ts';
import LiveTimes from './LiveTimes.svelte';
import { readCarried } from './page.ts';
import { stoodOn } from './said.ts';
import { watchZoom } from './zoom-buttons.ts';

/** How long a count stands before it is said aloud. Milliseconds. */
const PAUSE = 700;

/** Wakes the page. Where something of it is missing, what the build wrote stands as it is. */
export function wakeTimes(page: HTMLElement): void {
  const carried = readCarried(document);
  const found = <E extends HTMLElement>(selector: string) => page.querySelector<E>(selector);
  const [bars, zooms, place, events] = [
    found('[data-times-bar]'),
    found('.zoom'),
    found('[data-times]'),
    found('[data-events]'),
  ];
  if (!carried || !bars || !zooms || !place || !events) return;
  const { data, picture: words } = carried;
  const categories = data.lanes.map(({ id }) => id);
  const bar = readBar(bars);
  const list = readList(events);
  const [span, named] = [found('[data-span]'), found('[data-named]')];
  const all = data.events.length;
  let later = 0;

  const choiceNow = (): TimesChoice => ({
    ...bar.read(),
    range: explorer.whole ? null : explorer.range,
  });
  /** The list, the counts and the address follow what the picture shows. */
  const follow = () => {
    const { range } = explorer;
    const seen = explorer.events.filter(
      ({ start, end }) => dayNumber(end) > range[0] && dayNumber(start) < range[1],
    );
    list.show(seen.map(({ id }) => id));
    const choice = choiceNow();
    const text = spanText(range, data.words, words.span);
    const count = bar.tell(seen.length, all, writeChoice(choice) !== '');
    if (span) span.textContent = text;
    zoom.show();
    showAddress(`${location.pathname}${writeChoice(choice)}${location.hash}`);
    clearTimeout(later);
    later = window.setTimeout(() => {
      const said = words.said.replace('{span}', text);
      say(page, seen.length ? said.replace('{n}', String(seen.length)).replace('{all}', String(all)) : count);
    }, PAUSE);
  };
  const explorer = new Explorer(data, follow);
  const zoom = watchZoom(zooms, explorer);

  /** Lets through what the controls ask for. */
  const filter = () => {
    const { q, categories: wanted } = bar.read();
    const parts = terms(q);
    explorer.shown = data.events
      .filter(({ lane }) => !wanted.length || wanted.includes(lane))
      .filter(({ id }) => !parts.length || holds(carried.find[id] ?? '', parts))
      .map(({ id }) => id);
    if (explorer.held && !explorer.shown.includes(explorer.held)) explorer.hold(undefined);
    follow();
  };
  const choose = (choice: TimesChoice) => {
    bar.write(choice);
    explorer.range = choice.range ?? explorer.world;
    filter();
  };
  /** Shows one event in the picture, whatever was filtered. */
  const showOne = (id: string) => {
    const event = explorer.event(id);
    if (!event) return;
    if (!explorer.shown.includes(id)) {
      bar.write(EVERYTHING);
      filter();
    }
    explorer.hold(id);
    explorer.look(around(event, explorer.world));
    clearTimeout(later);
    say(page, stoodOn(explorer, words) ?? '');
  };
  /** An event that is asked for by its address is listed, whatever was filtered. */
  const uncover = () => {
    const id = fragment(location.hash);
    const row = list.row(id);
    if (!row) return;
    if (row.hidden) choose(EVERYTHING);
    explorer.hold(id);
    row.scrollIntoView();
  };

  const { choice, refused } = readChoice(location.search, categories, explorer.world);
  if (refused.length) console.warn(`timeline: ignored in the address: ${refused.map(quoted).join(', ')}`);
  const typed = bar.read();
  // What was typed before this script came stays, unless the address asks for something.
  choose(writeChoice(choice) || !typed.q ? choice : { ...choice, ...typed });

  const props = $state({
    explorer,
    size: { width: place.clientWidth, height: place.clientHeight },
    motion: motionNow() as 'move' | 'fade',
    words,
    say: (text: string) => {
      clearTimeout(later);
      say(page, text);
    },
    rested: (inSight: number, count: number) => {
      const pattern = words.named[count === inSight ? 1 : 0];
      if (named)
        named.textContent = inSight
          ? pattern.replace('{named}', String(count)).replace('{n}', String(inSight))
          : '';
    },
  });
  mount(LiveTimes, { target: place, props });
  for (const atRest of place.querySelectorAll('.at-rest')) atRest.remove();
  new ResizeObserver(() => {
    const { clientWidth: width, clientHeight: height } = place;
    if (width !== props.size.width || height !== props.size.height) props.size = { width, height };
  }).observe(place);
  new MutationObserver(() => (props.motion = motionNow())).observe(document.documentElement, {
    attributeFilter: ['data-motion'],
  });
  uncover();

  watchFacts(page, page.dataset.root ?? '', carried.card);
  bars.addEventListener('input', filter);
  bars.querySelector('[data-reset]')?.addEventListener('click', () => {
    choose(EVERYTHING);
    bar.search.focus();
  });
  watchFilterKeys(bar.search, () => {
    bar.search.value = '';
    filter();
  });
  page.addEventListener('click', (event) => {
    const pressed = (event.target as Element).closest<HTMLElement>('[data-show], a[data-language]');
    if (pressed instanceof HTMLAnchorElement) {
      pressed.search = location.search;
      pressed.hash = location.hash;
    } else if (pressed?.dataset.show) {
      showOne(pressed.dataset.show);
      zooms.scrollIntoView({ block: 'start' });
      place.querySelector<HTMLElement>('.surface')?.focus({ preventScroll: true });
    }
  });
  addEventListener('hashchange', uncover);
  bars.dataset.awake = '';
}

/** The days shown in words: whole years and whole months as such. */
function spanText([from, to]: Range, words: TimelineWords, pattern: string): string {
  const are = (ending: string) => [from, to].every((day) => isoDay(day).endsWith(ending));
  const edges = are('-01-01') ? words.tickYear : are('-01') ? words.monthOfYear : words.describe.day;
  const edge = (day: number): string => {
    const at = momentOf(day);
    const values: Record<string, string | number> = {
      day: at.getUTCDate(),
      month: words.months[at.getUTCMonth()] ?? '',
      year: at.getUTCFullYear(),
    };
    return edges.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
  };
  return pattern.replace('{from}', edge(from)).replace('{to}', edge(to - 1));
}

const quoted = (name: string): string => JSON.stringify(name.slice(0, 20));

/** The id a fragment names; one that cannot be read names none. */
function fragment(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}
