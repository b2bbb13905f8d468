/** What the sources page can do with a script: search, filters, copying. Fetched on that page only. */
import { showAddress } from '../show-address.ts';
import { watchCopies } from './copy.ts';
import { readBar } from './filter/bar.ts';
import { isNothing, NOTHING, readChoice, writeChoice, type Choice } from './filter/choice.ts';
import { readRows } from './filter/rows.ts';
import { watchFilterKeys } from './filter/keys.ts';

/** Where a filtered list is to be looked at. */
const LIST = '#facts';

/** Wakes the page's filter bar. Without one, nothing happens. */
export function wakeSources(page: HTMLElement): void {
  const found = page.querySelector<HTMLElement>('[data-filter-bar]');
  const list = page.querySelector<HTMLElement>('[data-facts]');
  if (!found || !list) return;
  const bar = readBar(found);
  const rows = readRows(list);

  const show = (choice: Choice) => bar.tell(rows.show(choice), rows.all, !isNothing(choice));
  /** Shows what the controls say, and makes the address say it too. */
  const follow = () => {
    const choice = bar.read();
    show(choice);
    const hash = isNothing(choice) ? location.hash : LIST;
    showAddress(`${location.pathname}${writeChoice(choice)}${hash}`);
  };
  const choose = (choice: Choice) => {
    bar.write(choice);
    follow();
  };
  /** A fact that is asked for by its address is shown, whatever the filters say. */
  const uncover = (hash: string): Element | null => {
    const target = document.getElementById(fragment(hash));
    if (!target || !rows.hides(target)) return null;
    bar.write(NOTHING);
    show(NOTHING);
    showAddress(`${location.pathname}${location.hash}`);
    return target;
  };

  const asked = readChoice(location.search);
  // What was typed before this script came stays, unless the address asks for something.
  if (!isNothing(asked)) bar.write(asked);
  if (!isNothing(bar.read())) show(bar.read());
  uncover(location.hash)?.scrollIntoView();

  found.addEventListener('input', follow);
  found.querySelector('[data-reset]')?.addEventListener('click', () => {
    choose(NOTHING);
    bar.search.focus();
  });
  page.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    if (link.dataset.language) {
      link.search = location.search;
      link.hash = location.hash;
    } else if (link.dataset.choice !== undefined) {
      event.preventDefault();
      choose({ ...NOTHING, ...readChoice(link.search) });
      list.closest('section')?.scrollIntoView();
    } else if (link.hash && link.pathname === location.pathname) uncover(link.hash);
  });
  addEventListener('hashchange', () => uncover(location.hash)?.scrollIntoView());
  watchFilterKeys(bar.search, () => choose(bar.search.value ? { ...bar.read(), q: '' } : NOTHING));
  watchCopies(page);
  found.dataset.awake = '';
}

/** The id a fragment names; one that cannot be read names none. */
function fragment(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}
