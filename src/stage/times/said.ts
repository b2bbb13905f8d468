import type { Explorer } from './explorer.svelte.ts';
import type { TimesLabels } from './labels.ts';

/** The event the reader stands on in words: title, date, lane, its place among all that stand; undefined for none. */
export function stoodOn(
  { data, shown, held }: Pick<Explorer, 'data' | 'shown' | 'held'>,
  words: TimesLabels['picture'],
): string | undefined {
  const event = data.events.find(({ id }) => id === held);
  if (!event) return undefined;
  const values: Record<string, string | number> = {
    title: event.title.text,
    when: event.when.text,
    lane: data.lanes.find(({ id }) => id === event.lane)?.title.text ?? '',
    n: shown.indexOf(event.id) + 1,
    all: shown.length,
  };
  return words.stood.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
}
