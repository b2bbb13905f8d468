import { draws, isInvisible, masterFor, stackOf } from './coverage.ts';
import { masters, type MasterName, type Style } from './families.ts';
import type { UsedByLang } from './used.ts';
import type { PageLang } from '#facts/types.ts';

/**
 * Latin files hold all of a master. Chinese ones come one for each stretch of the story, then the rest; on an
 * English page the names it always shows, and the rest.
 */
export type Part = string;

/** Whether a part is what all others of its family leave over. */
export const isRest = (part: Part): boolean => /(^|-)rest$/.test(part);

/** One file to be cut from a master. */
export interface Piece {
  master: MasterName;
  part: Part;
  /** By code point, each once. */
  characters: string[];
}

/** One `@font-face`: a piece as the pages of one language use it. */
export interface PlannedFace {
  piece: Piece;
  lang: PageLang;
  /** CSS family: that of its master, or of the one it lends to. */
  family: string;
  weights: readonly [number, number];
  /** The characters of the piece that these pages take from it. */
  characters: string[];
}

const langs: PageLang[] = ['en', 'zh', 'zh-hant'];
const styles: Style[] = ['serif', 'sans'];
const familyOf = (name: MasterName) => masters.find((master) => master.name === name)!.family;
const weightsOf = (name: MasterName) => masters.find((master) => master.name === name)!.weights;

/**
 * Cuts the masters into few files, since each is a request. All languages share the Latin ones.
 * @param where tells the files a character stands in, for the error message
 * @throws naming the characters that no master draws, and the masters that should
 */
export function planFaces(
  used: UsedByLang,
  where: (character: string) => string[] = () => [],
): PlannedFace[] {
  const homeless = styles.flatMap((style) =>
    langs.flatMap((lang) => undrawn(used[lang].all, style, lang, where)),
  );
  if (homeless.length)
    throw new Error(`No font draws these characters:\n${[...new Set(homeless)].join('\n')}`);
  return styles.flatMap((style) => [...latinFaces(used, style), ...hanFaces(used, style)]);
}

/** One line for each character that neither master of the voice draws. */
function undrawn(
  text: string,
  style: Style,
  lang: PageLang,
  where: (character: string) => string[],
): string[] {
  const { latin, han } = stackOf(style, lang);
  const lost = [...text].filter((character) => !isInvisible(character) && !masterFor(character, style, lang));
  return lost.map((character) => {
    const code = character.codePointAt(0)!.toString(16).toUpperCase();
    return `${character} (U+${code}) is neither in ${latin} nor in ${han} ${where(character).join(', ')}`.trim();
  });
}

/** The characters of a text that one master draws in that voice and language, by code point. */
function drawnBy(master: MasterName, text: string, style: Style, lang: PageLang): string[] {
  return [...new Set(text)].filter((character) => masterFor(character, style, lang) === master).sort();
}

const without = (characters: string[], taken: string[]) =>
  characters.filter((character) => !taken.includes(character));
const union = (...lists: string[][]) => [...new Set(lists.flat())].sort();

function latinFaces(used: UsedByLang, style: Style): PlannedFace[] {
  const master = stackOf(style, 'en').latin;
  const characters = union(...langs.map((lang) => drawnBy(master, used[lang].all, style, lang)));
  const shown = (piece: Piece, lang: PageLang, weights = weightsOf(piece.master), skip: string[] = []) => ({
    piece,
    lang,
    family: familyOf(piece.master),
    weights,
    characters: without(piece.characters, skip).filter(
      (character) => masterFor(character, style, lang) === master,
    ),
  });
  const text: Piece = { master, part: 'all', characters };
  if (style === 'sans') return langs.map((lang) => shown(text, lang));

  // Titles: the display cut where it reaches, the text cut for the few characters it leaves out.
  const display: Piece = {
    master: 'newsreader-display',
    part: 'all',
    characters: characters.filter((character) => draws('newsreader-display', character)),
  };
  const light = weightsOf(display.master);
  return langs.flatMap((lang) => [
    shown(text, lang),
    shown(text, lang, light, display.characters),
    shown(display, lang),
  ]);
}

function hanFaces(used: UsedByLang, style: Style): PlannedFace[] {
  const faces = (lang: PageLang, restPart: Part) => {
    const { han: master, lent: other } = stackOf(style, lang);
    const of = (text: string) => drawnBy(master, text, style, lang);
    let taken: string[] = [];
    const parts = used[lang].stretches.map((stretch): Piece => {
      const characters = without(of(stretch[style]), taken);
      taken = [...taken, ...characters];
      return { master, part: stretch.name, characters };
    });
    const rest = { master, part: restPart, characters: without(of(used[lang].all), taken) };
    const lent: Piece[] = other
      ? [{ master: other, part: 'guest', characters: drawnBy(other, used[lang].all, style, lang) }]
      : [];
    // What is lent goes before the rest, which claims whatever is Chinese.
    return [...[...parts, rest].reverse(), ...lent].map((piece) => ({
      piece,
      lang,
      family: familyOf(master),
      weights: weightsOf(piece.master),
      characters: piece.characters,
    }));
  };
  return [...faces('en', 'guest-rest'), ...faces('zh', 'rest'), ...faces('zh-hant', 'rest')].filter(shows);
}

const shows = ({ characters }: PlannedFace) => characters.length > 0;
