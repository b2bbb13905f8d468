import { masterFor } from './coverage.ts';
import advances from './masters/advances.json' with { type: 'json' };
import type { Style } from './families.ts';
import type { Text, Voice } from '#charts/types.ts';
import type { PageLang } from '#facts/types.ts';

/** Widths of one face in em, from the masters. Figures are lining and of one width in both families. */
interface Widths {
  alone: ReadonlyMap<string, number>;
  /** What two neighbours gain or lose. */
  together: ReadonlyMap<string, number>;
}

const inEm = (groups: Record<string, string>, length: 1 | 2) =>
  new Map(
    Object.entries(groups).flatMap(([value, run]) =>
      Array.from(
        { length: run.length / length },
        (_, i) => [run.slice(i * length, (i + 1) * length), Number(value) / 1000] as const,
      ),
    ),
  );

const widths: ReadonlyMap<string, Widths> = new Map(
  Object.entries(advances).map(([face, { widths, pairs }]) => [
    face,
    { alone: inEm(widths, 1), together: inEm(pairs, 2) },
  ]),
);

const faces: Record<Voice, { style: Style; face: keyof typeof advances }> = {
  name: { style: 'sans', face: 'sans-600' },
  figure: { style: 'sans', face: 'sans-600' },
  note: { style: 'sans', face: 'sans-400' },
  source: { style: 'sans', face: 'sans-400' },
  number: { style: 'serif', face: 'serif-420' },
  lane: { style: 'serif', face: 'serif-400' },
};

/**
 * Width of a label in em, as the browser sets it with our fonts: kerned, and with every Chinese character one
 * em wide (punctuation is not halved: labels switch that off).
 * @param lang whose page it stands on; by default Chinese if it has Chinese characters. It decides who draws
 *   the marks both scripts have
 * @throws if no font draws a character
 */
export function measure(
  text: string,
  voice: Voice,
  lang: PageLang = /\p{Script=Han}/u.test(text) ? 'zh' : 'en',
): number {
  const { style, face } = faces[voice];
  const { alone, together } = widths.get(face)!;
  let em = 0;
  let before = '';
  for (const character of text) {
    const master = masterFor(character, style, lang);
    if (!master && !/\p{C}/u.test(character))
      throw new Error(`No font draws ${character} in ${JSON.stringify(text)}`);
    const latin = master && !master.startsWith('noto');
    em += latin ? alone.get(character)! + (together.get(before + character) ?? 0) : master ? 1 : 0;
    // A space after a Chinese character is shaped with it, not with the Latin that follows.
    before = latin && (character !== ' ' || before) ? character : '';
  }
  return em;
}

/** A label's text with its width, for layouts that run without a browser. */
export function textOf(text: string, voice: Voice, lang?: PageLang): Text {
  return { text, voice, em: Math.round(measure(text, voice, lang) * 10000) / 10000 };
}
