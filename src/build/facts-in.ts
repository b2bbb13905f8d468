/** Finds fact ids in what a picture is made of. */
import type { Caption } from '#stage/scene.ts';

/** Ids in the `data-fact` attributes of an HTML text. */
export const factsInHtml = (html: string): string[] =>
  [...html.matchAll(/\sdata-fact="([^"]*)"/g)].flatMap(([, ids = '']) => ids.split(' ').filter(Boolean));

/** Ids under `facts` anywhere in plain data, such as a view. */
export function factsInData(data: unknown): string[] {
  if (typeof data !== 'object' || data === null) return [];
  if (Array.isArray(data)) return data.flatMap(factsInData);
  return Object.entries(data).flatMap(([key, value]) =>
    key === 'facts' && Array.isArray(value)
      ? value.filter((id): id is string => typeof id === 'string')
      : factsInData(value),
  );
}

/** A text that the register gave, and the facts it stands for. */
export interface Printed {
  text: string;
  facts: readonly string[];
}

/** Ids of the facts whose texts a caption prints. */
export const factsInCaption = ({ title, note = '' }: Caption, given: readonly Printed[]): string[] =>
  given.filter(({ text }) => `${title}\n${note}`.includes(text)).flatMap(({ facts }) => facts);
