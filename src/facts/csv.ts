/** Words that a spreadsheet would run as a formula; a plain number may begin with its sign. */
const likeFormula = (text: string): boolean => /^[=+\-@\t\r]/.test(text) && !/^[+-]?\d+(\.\d+)?$/.test(text);

/** One value as a field of RFC 4180. Ranges and lists are joined by spaces. */
function field(value: unknown): string {
  const plain = Array.isArray(value) ? value.join(' ') : String(value ?? '');
  const text = likeFormula(plain) ? `'${plain}` : plain;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Rows as RFC 4180 text: header first, CRLF after every line, no byte order mark. Words that a spreadsheet would run
 * as a formula get an apostrophe before them.
 */
export function csv(header: string[], rows: unknown[][]): string {
  return [header, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}
