/** One value as a field of RFC 4180. Ranges and lists are joined by spaces. */
function field(value: unknown): string {
  const text = Array.isArray(value) ? value.join(' ') : String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as RFC 4180 text: header first, CRLF after every line, no byte order mark. */
export function csv(header: string[], rows: unknown[][]): string {
  return [header, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}
