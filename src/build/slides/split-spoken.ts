/**
 * The words and the notes of one step in the HTML of a scene rendered for a speaker.
 *
 * @param html what `tell` rendered
 * @param address `scene/step`
 * @throws for a step without words
 */
export function splitSpoken(html: string, address: string): { words: string; notes: string } {
  const [, after] = html.split(`<div data-spoken="${address}">`);
  const [own = ''] = (after ?? '').split('<div data-spoken="');
  const all = own.slice(0, Math.max(0, own.lastIndexOf('</div>')));
  const notes = [...all.matchAll(/<aside class="notes">(.*?)<\/aside>/gs)].map(([, text = '']) =>
    text.trim(),
  );
  const words = all.replace(/<aside class="notes">.*?<\/aside>/gs, '').trim();
  if (!words) throw new Error(`step “${address}” has no words for a speaker`);
  return { words, notes: notes.join('\n') };
}
