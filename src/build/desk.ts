import { formatPeriod } from '#facts/dates.ts';
import { formatFact } from '#facts/format.ts';
import type { Register } from '#facts/register.ts';
import { writtenIn } from '#facts/page-lang.ts';
import type { Text, Voice } from '#charts/types.ts';
import type { Lang, PageLang } from '#facts/types.ts';
import type { Desk } from '#stage/scene.ts';
import { labels } from '#story/labels.ts';
import { networkNames } from '#story/network-names.ts';
import { networkWords } from '#story/network-words.ts';
import { tiesIn } from './arrange/index.ts';
import { citationLine } from './citation.ts';
import { dayBand } from './day-band.ts';
import { textOf } from './fonts/measure.ts';
import { inCurrency } from './in-currency.ts';
import { needsOf } from './needs.ts';
import { networkData } from './network-data.ts';
import { toldFacts } from './told-facts.ts';
import { traditional } from './traditional.ts';

/**
 * The register in one language as a scene sees it; every error names the scene that asked. A scene is told in the language
 * it is written in: for 繁體 what it makes of Chinese words is converted afterwards (see `stageScene`), and its texts are
 * as wide as they will be then.
 */
export function deskFor(scene: string, register: Register, page: PageLang): Desk {
  const lang = writtenIn(page);
  const text = (said: string, voice: Voice): Text =>
    page === 'zh-hant' ? { ...traditionalText(said, voice), text: said } : textOf(said, voice);
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
    range: (id) =>
      asked(() => {
        const { value } = register.fact(id);
        const [low, high] = Array.isArray(value) ? value : [value, value];
        if (typeof low !== 'number' || typeof high !== 'number')
          throw new Error(`fact “${id}” states no number`);
        return [low, high];
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
          text,
        }),
      ),
    tiesIn: (arrangement) => asked(() => tiesIn(arrangement)),
    articles: () =>
      register.sources.map(({ id, number }) => ({
        id,
        number: lang === 'en' ? `[${number}]` : `〔${number}〕`,
      })),
    facts: () => register.facts.map(({ id }) => id),
    needs: (id) => asked(() => needsOf(id, register)),
    told: () => asked(() => toldFacts(lang)),
    text,
  };
}

/** A Simplified text as wide as it is in Traditional characters. */
function traditionalText(said: string, voice: Voice): Text {
  const text = traditional(said);
  return textOf(text, voice, /\p{Script=Han}/u.test(text) ? 'zh-hant' : 'en');
}

/** What the signs of a key mean, as words of a chart that draws its own key. */
const signWords = (lang: Lang): Record<string, string> =>
  Object.fromEntries(Object.entries(labels[lang].signs).map(([sign, text]) => [`sign-${sign}`, text]));
