import { FIELDS, NOTHING, type Choice } from './choice.ts';

/** The controls above the list. */
export interface Bar {
  search: HTMLInputElement;
  read(): Choice;
  /** Puts a choice into the controls; a value they do not offer counts as none. */
  write(choice: Choice): void;
  /** Tells a count to everybody at once, and to those who listen when it has stood for a moment. */
  tell(shown: number, all: number, any: boolean): void;
}

/** How long a count stands before it is said aloud. Milliseconds. */
const PAUSE = 700;

/** The controls of a filter bar. @throws when one is missing */
export function readBar(bar: HTMLElement): Bar {
  const part = <E extends HTMLElement>(selector: string): E => {
    const found = bar.querySelector<E>(selector);
    if (!found) throw new Error(`the filter bar has no ${selector}`);
    return found;
  };
  const search = part<HTMLInputElement>('input');
  const selects = FIELDS.map((field) => ({ field, select: part<HTMLSelectElement>(`[name="${field}"]`) }));
  const [count, status, none, reset] = ['.count', '[role="status"]', '.none', '[data-reset]'].map((one) =>
    part<HTMLElement>(one),
  ) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement];
  let later = 0;

  return {
    search,
    read() {
      const choice = { ...NOTHING, q: search.value };
      for (const { field, select } of selects) choice[field] = select.value;
      return choice;
    },
    write(choice) {
      search.value = choice.q;
      for (const { field, select } of selects) {
        const offered = [...select.options].some(({ value }) => value === choice[field]);
        select.value = offered ? choice[field] : '';
      }
    },
    tell(shown, all, any) {
      const pattern = shown === all ? bar.dataset.whole : bar.dataset.count;
      const text = (pattern ?? '').replace('{n}', String(shown)).replace('{all}', String(all));
      count.textContent = text;
      none.hidden = shown > 0;
      reset.toggleAttribute('disabled', !any);
      clearTimeout(later);
      later = window.setTimeout(() => {
        status.textContent = shown > 0 ? text : (none.textContent ?? '');
      }, PAUSE);
    },
  };
}
