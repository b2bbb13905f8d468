import { fill } from '../timeline/words.ts';
import { find } from './find.ts';
import type { FundingData, FundingPart, FundingView } from './types.ts';

/** The picture in words, from the same data as the marks. @throws when a view names what the data lacks */
export function describe(data: FundingData, view: FundingView): string {
  const { words } = data;
  const list = (texts: string[]): string => texts.join(words.list);
  /** How a thing is known, unless it is plainly stated or said already. */
  const known = (evidence: keyof typeof words.evidence, said = '') =>
    evidence === 'stated' || said.includes(words.evidence[evidence]) ? [] : [words.evidence[evidence]];
  const notes = (...parts: (string | undefined)[]): string => {
    const said = parts.filter((part) => part !== undefined);
    return said.length ? fill(words.said, { list: said.join(words.and) }) : '';
  };
  const partText = (part: FundingPart) =>
    fill(part.of === 'rest' ? words.counted : words.part, {
      name: part.name.text,
      squares: Math.round(part.squares * 10) / 10,
      sum: part.sum.printed.full.text,
      said: notes(...known(part.evidence, part.sum.printed.full.text)),
    });
  const sentences: string[] = [];
  if (view.show === 'bars') {
    const bars = (view.years ?? []).map((id) => {
      const { year, sum, note, evidence } = find(data.years, id);
      const said = notes(note?.text, ...known(evidence, note?.text));
      return fill(words.bar, { name: year.text, sum: sum.printed.full.text, said });
    });
    sentences.push(fill(words.bars, { list: list(bars) }));
  }
  if (view.show === 'squares') {
    const of = (...kinds: FundingPart['of'][]) => data.parts.filter((part) => kinds.includes(part.of));
    const five = view.apart
      ? of('five').map(partText)
      : data.sets.flatMap(({ name, sum, parts }) =>
          name && sum
            ? [
                fill(words.part, {
                  name: name.text,
                  squares: Math.round(of('five').reduce((all, part) => all + part.squares, 0)),
                  sum: sum.printed.full.text,
                  said: parts.length ? notes(list(parts.map((id) => find(data.parts, id).name.text))) : '',
                }),
              ]
            : [],
        );
    sentences.push(fill(words.squares, { list: list([...five, ...of('rest').map(partText)]) }));
    if (view.later) sentences.push(fill(words.later, { list: list(of('later').map(partText)) }));
  }
  if (view.show === 'club') {
    const one = ({ sum, note, evidence }: (typeof data.lines)[number], name: string) =>
      fill(words.worth, {
        name,
        sum: sum.printed.full.text,
        said: notes(note.text, ...known(evidence, note.text)),
      });
    sentences.push(
      fill(words.club, {
        list: list(data.firms.map((firm) => one(firm, firm.name.text))),
        lines: list(data.lines.map((line) => one(line, words.line))),
      }),
    );
  }
  if (view.number)
    sentences.push(
      fill(words.number, {
        name: view.number.text.text,
        said: view.number.lines.map(({ text }) => text).join(words.space),
      }),
    );
  if (view.voices) {
    const voices = view.voices.map((id) => {
      const { name, claim, by } = find(data.voices, id);
      return fill(words.voice, { name: name.text, claim: claim.text, by: by.text });
    });
    sentences.push(fill(words.voices, { list: list(voices) }));
  }
  return sentences.join(words.sentence);
}
