import type { Lang } from '#facts/types.ts';
import type { ExportDesk } from '../desk.ts';

/** What a speaker says and may add, by the address of the step, as plain text. */
export type Spoken = ReadonlyMap<string, string>;

/** Reads what the speaker's window says at every step; where the site has none, the story's own words. */
export function spoken(desk: ExportDesk, lang: Lang): Promise<Spoken> {
  const speaker = `${lang}/slides/speaker/`;
  const [address, selector] = desk.site.has(`${speaker}index.html`)
    ? [speaker, ':scope .spoken p, :scope .noted > :not(h3)']
    : [`${lang}/`, ':scope .card p:not(.cited, .unseen)'];
  return desk.withPage(address, async (page) => {
    const found = await page.evaluate(
      (selector) =>
        [...document.querySelectorAll<HTMLElement>('[data-step]')].map((step) => {
          const texts = [...step.querySelectorAll(selector)].map((one) => one.textContent ?? '');
          return [
            step.dataset.step ?? '',
            texts.map((text) => text.replace(/[\s∑\u2060]+/g, ' ').trim()),
          ] as const;
        }),
      selector,
    );
    return new Map(found.map(([step, texts]) => [step, texts.filter(Boolean).join('\n\n')]));
  });
}
