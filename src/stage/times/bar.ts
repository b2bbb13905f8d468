import type { TimesChoice } from './choice.ts';

type Asked = Pick<TimesChoice, 'q' | 'categories'>;

/** The controls that say which events stand. */
export interface Bar {
  search: HTMLInputElement;
  read(): Asked;
  write(asked: Asked): void;
  /** Shows how many events the list has, of how many, and whether something is left out that can be brought back. */
  tell(shown: number, all: number, any: boolean): string;
}

/** The controls of the page's bar. @throws when one is missing */
export function readBar(bar: HTMLElement): Bar {
  const part = <E extends HTMLElement>(selector: string): E => {
    const found = bar.querySelector<E>(selector);
    if (!found) throw new Error(`the timeline's bar has no ${selector}`);
    return found;
  };
  const search = part<HTMLInputElement>('input[type="search"]');
  const boxes = [...bar.querySelectorAll<HTMLInputElement>('[name="category"]')];
  const [count, none, reset] = ['.count', '.none', '[data-reset]'].map((one) => part<HTMLElement>(one)) as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
  ];
  return {
    search,
    read: () => ({
      q: search.value,
      categories: boxes.filter(({ checked }) => checked).map(({ value }) => value),
    }),
    write({ q, categories }) {
      search.value = q;
      for (const box of boxes) box.checked = categories.includes(box.value);
    },
    tell(shown, all, any) {
      const pattern = (shown === all ? bar.dataset.whole : bar.dataset.count) ?? '';
      const text = pattern.replace('{n}', String(shown)).replace('{all}', String(all));
      count.textContent = text;
      none.hidden = shown > 0;
      reset.toggleAttribute('disabled', !any);
      return shown > 0 ? text : (none.textContent ?? '');
    },
  };
}
