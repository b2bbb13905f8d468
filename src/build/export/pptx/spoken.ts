import type { PageLang } from '#facts/types.ts';
import type { ExportDesk } from '../desk.ts';

/** What a speaker says and may add, by the address of the step, as plain text. */
export type Spoken = ReadonlyMap<string, string>;

/** Reads what the speaker's window says at every step: its words, then the notes. */
export const spoken = (desk: ExportDesk, lang: PageLang): Promise<Spoken> =>
  desk.withPage(`${lang}/slides/speaker/`, async (page) => {
    const found = await page.locator('.turn').evaluateAll((turns) =>
      turns.map((turn) => {
        const texts = [...turn.querySelectorAll('.spoken p, .noted > :not(h3)')].map(
          (one) => one.textContent ?? '',
        );
        return [
          (turn as HTMLElement).dataset.step ?? '',
          texts.map((text) => text.replace(/[\s∑\u2060]+/g, ' ').trim()),
        ] as const;
      }),
    );
    return new Map(found.map(([step, texts]) => [step, texts.filter(Boolean).join('\n')]));
  });
