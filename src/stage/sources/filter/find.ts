/** What the page carries for its search: texts that are not printed in the rows, by fact id. */

/** Id of the script element that holds them; no fact can be called so. */
const ID = 'find/texts';

/** Reads them; nothing where the page carries none. */
export const readFind = (from: Document): Record<string, string> =>
  JSON.parse(from.getElementById(ID)?.textContent ?? '{}') as Record<string, string>;

/** The same as HTML; `<` is escaped so that no text can close the element. */
export const findElement = (texts: Record<string, string>): string =>
  `<script type="application/json" id="${ID}">${JSON.stringify(texts).replaceAll('<', '\\u003c')}</script>`;
