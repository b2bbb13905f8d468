/** The list of events under the picture, which leaves out what the picture does. */
export interface EventList {
  /** Shows the events of these ids and hides the others. */
  show(ids: readonly string[]): void;
  /** The row of an event; null where there is none. */
  row(id: string): HTMLElement | null;
}

/** Takes stock of the list. */
export function readList(list: HTMLElement): EventList {
  const rows = [...list.querySelectorAll<HTMLElement>('[data-row]')];
  const years = [...list.querySelectorAll<HTMLElement>('[data-year]')].map((year) => ({
    year,
    rows: rows.filter((row) => year.contains(row)),
    count: year.querySelector('[data-count]'),
  }));
  return {
    show(ids) {
      for (const row of rows) row.hidden = !ids.includes(row.id);
      for (const { year, rows, count } of years) {
        const left = rows.filter(({ hidden }) => !hidden).length;
        year.hidden = left === 0;
        if (count) count.textContent = left === rows.length ? String(left) : `${left} / ${rows.length}`;
      }
    },
    row: (id) => rows.find((row) => row.id === id) ?? null,
  };
}
