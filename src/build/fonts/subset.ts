import subsetFont from 'subset-font';
import { cached, fingerprint } from './cache.ts';
import type { MasterName } from './families.ts';
import { masterFile } from './master-file.ts';
import { isRest, planFaces, type Part, type Piece } from './plan.ts';
import { unicodeRange } from './unicode-range.ts';
import type { UsedByLang } from './used.ts';
import type { PageLang } from '#facts/types.ts';

/** A font file as the pages of one language use it. */
export interface Face {
  /** CSS family. */
  family: string;
  /** CSS weights, from and to. */
  weights: readonly [number, number];
  lang: PageLang;
  master: MasterName;
  part: Part;
  /** CSS `unicode-range`. A later face of the same family goes before an earlier one. */
  unicodeRange: string;
  /** Name with a hash of the content. */
  fileName: string;
  /** Size of the file. */
  bytes: number;
}

/** All faces of the site and the files they name. */
export interface FontSet {
  faces: Face[];
  files: ReadonlyMap<string, Buffer>;
}

/**
 * Cuts the masters to the characters used. The same input gives the same files, byte for byte.
 * @param where tells the files a character stands in, for the error message
 * @throws naming each character that no master draws
 */
export async function subsetFonts(
  used: UsedByLang,
  where?: (character: string) => string[],
): Promise<FontSet> {
  const planned = planFaces(used, where);
  const files = new Map<string, Buffer>();
  const names = new Map<Piece, string>();
  for (const piece of new Set(planned.map((face) => face.piece))) {
    const content = await cut(piece);
    const name = `${piece.master}-${piece.part}.${fingerprint(content)}.woff2`;
    files.set(name, content);
    names.set(piece, name);
  }
  const faces = planned.map(({ piece, lang, family, weights, characters }) => {
    const fileName = names.get(piece)!;
    const range = unicodeRange(characters, { wholeHanBlock: isRest(piece.part) });
    const bytes = files.get(fileName)!.length;
    return {
      family,
      weights,
      lang,
      master: piece.master,
      part: piece.part,
      unicodeRange: range,
      fileName,
      bytes,
    };
  });
  return { faces, files };
}

function cut({ master, characters }: Piece): Promise<Buffer> {
  const font = masterFile(master);
  const text = characters.join('');
  return cached(`${fingerprint(font, text)}.woff2`, () => subsetFont(font, text, { targetFormat: 'woff2' }));
}
