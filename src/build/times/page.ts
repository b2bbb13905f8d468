import { cardOf } from '#facts/card.ts';
import { filled } from '#facts/cite.ts';
import { formatDate, formatPeriod } from '#facts/dates.ts';
import { writtenIn } from '#facts/page-lang.ts';
import type { PageLang, RegisterEvent } from '#facts/types.ts';
import { inOrder, momentOf, worldOf } from '#charts/timeline/explore/index.ts';
import { plain } from '#stage/sources/filter/match.ts';
import type { TimesPage, TimesRow } from '#stage/times/page.ts';
import { labels } from '#story/labels.ts';
import { published, updated } from '#story/published.ts';
import { timelineWords } from '#story/timeline-words.ts';
import { timesLabels } from '#story/times-labels.ts';
import { wordsFor } from '../in-page-lang.ts';
import { register, registerFor } from '../register.ts';
import { searchTexts } from '../search-names.ts';
import { categories, timesData } from './data.ts';
import { sizes, still } from './still.ts';
import { pageLanguages } from '../page-languages.ts';

/** Everything `/{lang}/timeline/` shows. @throws for an event of an unknown category */
export function timesPage(lang: PageLang): TimesPage {
  const words = wordsFor(timesLabels, lang);
  const data = timesData(lang);
  const [first, last] = worldOf(data.events).map((day, end) => momentOf(day - end).getUTCFullYear()) as [
    number,
    number,
  ];
  const rows = inOrder(data.events).map(({ id, start, role }) => ({
    year: Number(start.slice(0, 4)),
    row: rowOf(registerFor(lang).event(id), role, lang),
  }));
  const years = [...new Set(rows.map(({ year }) => year))];
  const said = filled(words.picture.still, { n: data.events.length, from: first, to: last });
  return {
    lang,
    languages: pageLanguages(lang),
    labels: wordsFor(labels, lang),
    words,
    intro: filled(words.intro, { n: data.events.length, from: first, to: last }),
    years: years.map((year) => ({
      year,
      rows: rows.filter((one) => one.year === year).map(({ row }) => row),
    })),
    categories: Object.entries(categories).map(([id, role]) => ({
      id,
      name: words.categories[id] ?? id,
      role,
      count: register.events.filter(({ category }) => category === id).length,
    })),
    stills: { wide: still(data, sizes.wide), narrow: still(data, sizes.narrow), said },
    carried: { data, find: findTexts(lang), picture: words.picture, card: wordsFor(labels, lang).card },
    published: wordsFor(labels, lang)
      .published.replace('{published}', formatDate(published, lang))
      .replace('{updated}', formatDate(updated, lang)),
  };
}

function rowOf(event: RegisterEvent, role: TimesRow['role'], lang: PageLang): TimesRow {
  const { card } = wordsFor(labels, lang);
  const { list } = wordsFor(timesLabels, lang);
  const cards = event.facts.map((id) => cardOf(registerFor(lang), id));
  const who = cards.flatMap(
    ({ fact, source }) => (fact.attributed_to ?? source?.author)?.[writtenIn(lang)] ?? card.ourselves,
  );
  const exact = [
    wordsFor(timelineWords, lang).precision[event.date.precision],
    ...(event.qualifier === 'about' ? [list.about] : []),
    ...(event.forecast ? [list.forecast] : []),
    card.basis[event.date.basis],
  ];
  return {
    id: event.id,
    title: event.title[writtenIn(lang)],
    category: event.category,
    role,
    when: formatPeriod(event.date, lang),
    exact: exact.join(list.comma),
    how: event.evidence,
    who: [...new Set(who)],
    ...(event.note && { note: event.note[writtenIn(lang)] }),
    cards,
  };
}

/** What events are found by: titles in both languages, notes, and all that their facts are found by. */
function findTexts(lang: PageLang): Record<string, string> {
  const byFact = searchTexts(register, lang);
  return Object.fromEntries(
    register.events.map(({ id, title, note, facts }) => {
      const shown = registerFor(lang).event(id).title;
      const said = [id, ...Object.values(title), ...Object.values(shown), ...Object.values(note ?? {})];
      const own = facts.flatMap((fact) => [
        registerFor(lang).fact(fact).text[writtenIn(lang)],
        byFact[fact] ?? '',
      ]);
      return [id, plain([...said, ...own].join(' '))];
    }),
  );
}
