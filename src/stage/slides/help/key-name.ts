import type { SlideLabels } from '../labels.ts';

const signs: Record<string, string> = {
  ArrowRight: '→',
  ArrowLeft: '←',
  ArrowUp: '↑',
  ArrowDown: '↓',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
  Escape: 'Esc',
};

/** A key as it is printed on a keyboard. */
export function keyName(key: string, { space }: Pick<SlideLabels, 'space'>): string {
  if (key === ' ') return space;
  if (key === 'Shift+ ') return `⇧ ${space}`;
  return signs[key] ?? (key.length === 1 ? key.toUpperCase() : key);
}
