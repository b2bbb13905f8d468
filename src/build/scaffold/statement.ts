import { bareFigures } from '../bare-figures.ts';
import { fill } from '#facts/fill.ts';
import type { Bilingual, Fact, Lang } from '#facts/types.ts';

const hole = /(\{[^{}]*\})/;
/** GPT-4, H100, 3D: names with a digit. */
const named = /[A-Za-z]+-?\d[\w.]*\w|[A-Za-z]+-?\d|\d+[A-Z]\w*/g;
const name = /<Term>.*?<\/Term>/g;
const figure = /(<Fact\b[^]*?(?:\/>|<\/Fact>))/;
/** Stands for a name while clauses are told apart: a full stop within it ends none. */
const MARK = '\uE000';
const stop = /([，。；：、！？,;:.!?“”‘《》—（）()]+)/;

/** What the words of one fact are made with. */
export interface Telling {
  fact: Fact;
  lang: Lang;
  /** Any fact of the register. Throws for an unknown id. */
  other: (id: string) => Fact;
}

const tag = (id: string, form?: string): string => `<Fact id="${id}"${form ? ` as="${form}"` : ''} />`;
const around = (id: string, text: string): string => `<Fact id="${id}">${text}</Fact>`;

/** A hole of the register's sentence as an author writes it. */
function filled(inside: string, { fact, lang, other }: Telling): string {
  const literal = /^'(.*)'$/.exec(inside)?.[1];
  if (literal !== undefined) return `<Term>${literal}</Term>`;
  const [name = '', form] = inside.split(':');
  if (name === 'value') return tag(fact.id, form);
  if (name !== 'date') return tag(name, form);
  const sentence: Bilingual = { en: `{${inside}}`, zh: `{${inside}}` };
  return around(fact.id, fill(sentence, { value: fact, date: fact.as_of }, other)[lang]);
}

/** Words between holes: names with digits are set apart, and number words are marked as what the fact says. */
function plain(text: string, id: string): string {
  const apart = text.replace(named, '<Term>$&</Term>');
  const counted = new Set(bareFigures(apart).map(({ found }) => found));
  return [...counted].reduce((said, found) => said.replaceAll(found, around(id, found)), apart);
}

/** Puts the fact's tag around its longest clause, where no figure carries it; names stay whole inside it. */
function cited(words: string, id: string): string {
  if (words.includes(`<Fact id="${id}"`)) return words;
  const names = words.match(name) ?? [];
  const marked = words.replace(name, MARK);
  const clauses = marked
    .split(figure)
    .flatMap((piece, index) => (index % 2 ? [] : piece.split(stop)))
    .map((clause) => clause.trim());
  const longest = clauses.reduce((one, other) => (other.length > one.length ? other : one));
  return marked
    .replace(longest, () => around(id, longest))
    .split(MARK)
    .reduce((said, piece, index) => `${said}${names[index - 1] ?? ''}${piece}`);
}

/** A sentence of the register as it is written in an `.svx` file: every figure a tag. */
export const asWords = (raw: string, telling: Telling): string =>
  raw
    .split(hole)
    .map((piece) => (hole.test(piece) ? filled(piece.slice(1, -1), telling) : plain(piece, telling.fact.id)))
    .join('');

/** The register's statement of a fact likewise, with the fact cited in it. */
export const asStatement = (raw: string, telling: Telling): string =>
  cited(asWords(raw, telling), telling.fact.id);

/** A title as a headline: figures in double brackets; undefined where it holds digits that are no figure. */
export function asHeadline(raw: string): string | undefined {
  if (/\{'[^']*\d/.test(raw)) return undefined;
  const headline = raw
    .replace(/\{'([^']*)'\}/g, '$1')
    .replace(
      /\{([\w-]+)(?::(\w+))?\}/g,
      (_, id: string, form?: string) => `[[${id}${form ? `|${form}` : ''}]]`,
    )
    .replace(/[，：](?=.)/g, '$&|');
  return bareFigures(`<Step headline="${headline}">`).length ? undefined : headline;
}
