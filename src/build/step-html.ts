/** A step's words cut out of a rendered scene. */
export interface StepHtml {
  /** The headline with its figures as links. */
  headline: string;
  /** Its paragraphs, without what stands around them: buttons, sources, description. */
  paragraphs: string[];
}

/**
 * The words of one step in the HTML of its scene.
 *
 * @param html what `tell` rendered
 * @param address `scene/step`
 * @throws when the scene has no such step, or the step no headline or no words
 */
export function stepHtml(html: string, address: string): StepHtml {
  const [, after] = html.split(`data-step="${address}"`);
  if (after === undefined) throw new Error(`no step “${address}” in its scene`);
  const [own = ''] = after.split('data-step="');
  const headline = /<h2 class="headline[^>]*>(.*?)<\/h2>/s.exec(own)?.[1];
  const paragraphs = [...own.matchAll(/<p>(.*?)<\/p>/gs)].map(([, words = '']) => words.trim());
  if (!headline || !paragraphs.length) throw new Error(`step “${address}” has no headline or no words`);
  return { headline, paragraphs };
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** HTML as it is read: without elements, and without the sign of our arithmetic, which explains itself nowhere else. */
export const textOfHtml = (html: string): string =>
  html
    .replace(/<sup\b.*?<\/sup>/gs, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '')
    .replace(/\s+/g, ' ')
    .trim();
