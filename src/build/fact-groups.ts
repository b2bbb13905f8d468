import { cardOf, type Card } from '#facts/card.ts';
import { sourceName } from '#facts/cite.ts';
import { formatPeriod } from '#facts/dates.ts';
import { formatFact } from '#facts/format.ts';
import type { Register } from '#facts/register.ts';
import { writtenIn } from '#facts/page-lang.ts';
import { wordsFor } from './in-page-lang.ts';
import type { ConflictKind, Fact, PageLang } from '#facts/types.ts';
import type { ConflictGroup, EventLink, FactEntry, FactGroup } from '#stage/sources/page.ts';
import { factLabels } from '#story/fact-labels.ts';
import { sourcesLabels } from '#story/sources-labels.ts';
import { rowHeight, type RowTexts } from './row-height.ts';
import { eventsByFact, type Use, type Usage } from './usage.ts';

type Steps = Pick<FactEntry, 'words' | 'pictures'>;

/** Where an article's id would stand for our own sums. */
export const OURS = 'ours';

/** All facts as rows: article by article in the order of the paragraphs, then our sums. */
export function factGroups(register: Register, usage: Usage, lang: PageLang, ourSums: string): FactGroup[] {
  const dated = eventsByFact(register.events);
  const entry = (fact: Fact): FactEntry => {
    const card = cardOf(register, fact.id);
    const steps = stepsOf(usage.get(fact.id) ?? []);
    const ids = dated.get(fact.id) ?? [];
    const events = ids.map((id): EventLink => ({ id, said: register.event(id).title[writtenIn(lang)] }));
    return { card, ...steps, events, height: rowHeight(textsOf(card, steps, events, lang), lang) };
  };
  const own = (source: string | null) =>
    register.facts
      .filter((fact) => fact.source === source)
      .sort((a, b) => (a.paragraph ?? 0) - (b.paragraph ?? 0))
      .map(entry);
  const articles = register.sources.map((source) => ({
    id: source.id,
    name: `${lang === 'en' ? `[${source.number}] ` : `〔${source.number}〕`}${sourceName(source, lang)}`,
    entries: own(source.id),
  }));
  return [...articles, { id: OURS, name: ourSums, entries: own(null) }].filter(
    ({ entries }) => entries.length > 0,
  );
}

/** Steps by how they use a fact; one that does both is named with those whose words cite it. */
function stepsOf(uses: readonly Use[]): Steps {
  const links = (how: Use['how']) =>
    uses
      .filter((use) => use.how === how)
      .map(({ scene, step, said }) => ({ address: `${scene}/${step}`, said }));
  const words = links('words');
  return {
    words,
    pictures: links('picture').filter(({ address }) => !words.some((one) => one.address === address)),
  };
}

/** About the texts that a row prints. */
function textsOf(
  { fact, conflicts }: Card,
  { words, pictures }: Steps,
  events: EventLink[],
  lang: PageLang,
): RowTexts {
  const said = (links: { said: string }[]) => links.map((link) => link.said).join(' · ');
  return {
    statement: fact.text[writtenIn(lang)],
    figure: fact.value === null ? '' : formatFact(fact, lang),
    meta: [
      fact.attributed_to?.[writtenIn(lang)],
      fact.as_of && formatPeriod(fact.as_of, lang),
      fact.as_of && fact.as_of.basis !== 'stated' && wordsFor(factLabels, lang).basis[fact.as_of.basis],
      wordsFor(sourcesLabels, lang).themes[fact.theme],
    ]
      .filter(Boolean)
      .join(' · '),
    note: fact.note?.[writtenIn(lang)] ?? '',
    lists: [
      ...conflicts.map(({ conflict }) => conflict.question[writtenIn(lang)]),
      said(words),
      said(pictures),
      said(events),
    ],
    sum: fact.inputs ? fact.inputs.length + 1 : 0,
  };
}

const KINDS: readonly ConflictKind[] = [
  'correction',
  'disagreement',
  'tension',
  'doubt',
  'damage',
  'single-source',
];

/** All conflicts by kind, the gravest first, each with every fact it touches. */
export function conflictGroups(register: Register): ConflictGroup[] {
  return KINDS.map((kind) => ({
    kind,
    entries: register.conflicts
      .filter((conflict) => conflict.kind === kind)
      .map((conflict) => {
        const ids = [...new Set([...conflict.facts, ...conflict.shows])];
        const cards = ids.map((id) => cardOf(register, id));
        return {
          conflict,
          sides: cards.map((card) => ({ card, shown: conflict.shows.includes(card.fact.id) })),
          sums: cards.flatMap(({ fact, check }) => (check?.fact.id === fact.id ? [check] : [])),
        };
      }),
  })).filter(({ entries }) => entries.length > 0);
}
