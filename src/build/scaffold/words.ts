import { bareFigures } from '../bare-figures.ts';
import type { Bilingual, Lang } from '#facts/types.ts';
import { Fault } from './fault.ts';
import { asHeadline, asStatement, asWords, type Telling } from './statement.ts';

/** What one step is told from. */
export interface Told extends Omit<Telling, 'lang'> {
  step: string;
  /** Id of the event that the picture shows. */
  event: string;
  /** Its title, the fact's statement and note, as the register writes them, with holes for figures. */
  title: Bilingual;
  text: Bilingual;
  note?: Bilingual | undefined;
  /** Title of the article; none for a sum of ours. */
  article: Bilingual | undefined;
}

interface Phrases {
  /** `{article}`: where the title cannot stand as a headline. */
  from: string;
  /** Where that cannot either. */
  told: string;
  ours: string;
  /** Said of the picture; `{mark}` opens and closes the reference to the mark. */
  picture: (event: string) => string;
  /** `{who}`: for the speaker. */
  word: string;
  sum: string;
}

const phrases: Record<Lang, Phrases> = {
  en: {
    from: 'From “{article}”',
    told: 'As the article tells it',
    ours: 'A sum of ours',
    picture: (event) => ` <Ref to="${event}">Its mark</Ref> is as wide as its date is vague.`,
    word: 'Say whose word this is: {who}.',
    sum: 'Say that this sum is ours.',
  },
  zh: {
    from: '见于《{article}》',
    told: '文章里的说法',
    ours: '我们自己的计算',
    picture: (event) => `<Ref to="${event}">图上的记号</Ref>有多宽，日期就有多含糊。`,
    word: '讲明白这是谁的话：{who}。',
    sum: '讲明白这是我们自己算的。',
  },
};

/** Digits of a name: they are no figure. */
const nameApart = (name: string): string => name.replace(/[\w-]*\d[\w-]*/g, '<Term>$&</Term>');

const tags = ['Fact', 'Notes', 'Ref', 'Step', 'Term'];

/**
 * The words of a scene with one step, as an `.svx` file.
 * @throws Fault where the statement holds a figure that no tag can stand for
 */
export function wordsFile(told: Told, lang: Lang): string {
  const { fact, step, event, title, text, note, article } = told;
  const say = phrases[lang];
  const telling = { ...told, lang };
  const sources = article ? [say.from.replace('{article}', article[lang]), say.told] : [say.ours];
  const headline = [title[lang], ...sources].map(asHeadline).find((found) => found !== undefined);
  const who = fact.attributed_to ? say.word.replace('{who}', nameApart(fact.attributed_to[lang])) : say.sum;
  const notes = note ? `${who}${lang === 'en' ? ' ' : ''}${asWords(note[lang], telling)}` : who;
  const body = `<Step id="${step}" headline="${headline}">

${asStatement(text[lang], telling)}${say.picture(event)}

<Notes>

${notes}

</Notes>
</Step>
`;
  const [bare] = bareFigures(body);
  if (bare)
    throw new Fault(
      `The statement of “${fact.id}” has “${bare.found}” in ${lang}, which no tag can stand for. Take another fact.`,
    );
  const used = tags.filter((name) => body.includes(`<${name}`));
  return `<script>
  import { ${used.join(', ')} } from '#stage/words/index.ts';
</script>

${body}`;
}
