import type { Choice, Field } from './choice.ts';
import { FIELDS } from './choice.ts';
import { readFind } from './find.ts';
import { holds, plain, terms } from './match.ts';

/** The rows of the list of facts, and which of them are shown. */
export interface Rows {
  all: number;
  /** Shows the rows that fit and hides the others. Returns how many there are. */
  show(choice: Choice): number;
  /** Whether this element, or one around it, is a row that is hidden. */
  hides(element: Element): boolean;
}

/** Takes stock of the list; its texts are read when somebody first searches. */
export function readRows(list: HTMLElement): Rows {
  const rows = [...list.querySelectorAll<HTMLElement>('[data-row]')];
  const groups = [...list.querySelectorAll<HTMLElement>('[data-group]')].map((group) => ({
    group,
    rows: rows.filter((row) => group.contains(row)),
    count: group.querySelector('[data-count]'),
  }));
  let texts: Map<HTMLElement, string> | undefined;

  const fits = (row: HTMLElement, choice: Choice, words: readonly string[]) =>
    FIELDS.every((field: Field) => !choice[field] || row.dataset[field] === choice[field]) &&
    (!words.length || holds((texts ??= textsOf(rows)).get(row) ?? '', words));

  return {
    all: rows.length,
    show(choice) {
      const words = terms(choice.q);
      for (const row of rows) row.hidden = !fits(row, choice, words);
      let shown = 0;
      for (const { group, rows, count } of groups) {
        const left = rows.filter(({ hidden }) => !hidden).length;
        group.hidden = left === 0;
        if (count) count.textContent = left === rows.length ? String(left) : `${left} / ${rows.length}`;
        shown += left;
      }
      return shown;
    },
    hides: (element) => element.closest('[data-row][hidden]') !== null,
  };
}

/** Everything a row can be found by: what it says, its id, and what the page carries for it besides. */
function textsOf(rows: readonly HTMLElement[]): Map<HTMLElement, string> {
  const carried = readFind(document);
  return new Map(
    rows.map((row) => {
      const said = [...row.querySelectorAll('[data-find]')].map(({ textContent }) => textContent);
      return [row, plain([row.id, ...said, carried[row.id]].join(' '))];
    }),
  );
}
