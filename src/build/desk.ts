import { formatPeriod } from '#facts/dates.ts';
import { formatFact } from '#facts/format.ts';
import type { Register } from '#facts/register.ts';
import type { Lang } from '#facts/types.ts';
import type { Desk } from '#stage/scene.ts';
import { labels } from '#story/labels.ts';
import { networkNames } from '#story/network-names.ts';
import { networkWords } from '#story/network-words.ts';
import { tiesIn } from './arrange/index.ts';
import { citationLine } from './citation.ts';
import { dayBand } from './day-band.ts';
import { textOf } from './fonts/measure.ts';
import { inCurrency } from './in-currency.ts';
import { networkData } from './network-data.ts';

/** The register in one language as a scene sees it; every error names the scene that asked. */
export function deskFor(scene: string, register: Register, lang: Lang): Desk {
  const asked = <T>(ask: () => T): T => {
    try {
      return ask();
    } catch (error) {
      throw new Error(`scene “${scene}”: ${(error as Error).message}`, { cause: error });
    }
  };
  return {
    lang,
    number: (id) =>
      asked(() => {
        const { value } = register.fact(id);
        if (typeof value !== 'number') throw new Error(`fact “${id}” states no number`);
        return value;
      }),
    reading: (id) =>
      asked(() => {
        const { reading } = register.fact(id);
        if (!reading) throw new Error(`fact “${id}” has no reading: it is not vague`);
        return reading;
      }),
    figure: (id, as) => asked(() => formatFact(register.fact(id), lang, as)),
    converted: (id, unit, rate, as) =>
      asked(() => formatFact(inCurrency(register.fact(id), unit, register.fact(rate)), lang, as)),
    cite: (ids) =>
      asked(() =>
        citationLine(
          ids.map((id) => register.fact(id)),
          register,
          lang,
        ),
      ),
    event: (id) =>
      asked(() => {
        const event = register.event(id);
        const { date, precision, until } = event.date;
        return {
          id,
          title: event.title[lang],
          when: formatPeriod(event.date, lang),
          ...dayBand(date, precision, until),
          precision,
          evidence: event.evidence,
          facts: event.facts,
        };
      }),
    network: (arrangements, ground) =>
      asked(() =>
        networkData(register, lang, arrangements, {
          words: { ...networkWords[lang], ...signWords(lang) },
          names: networkNames,
          ground,
          text: textOf,
        }),
      ),
    tiesIn: (arrangement) => asked(() => tiesIn(arrangement)),
    text: textOf,
  };
}

/** What the signs of a key mean, as words of a chart that draws its own key. */
const signWords = (lang: Lang): Record<string, string> =>
  Object.fromEntries(Object.entries(labels[lang].signs).map(([sign, text]) => [`sign-${sign}`, text]));
