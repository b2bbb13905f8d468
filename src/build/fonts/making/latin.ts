import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { charactersOf } from '../sfnt/characters.ts';
import type { Source } from './sources.ts';

/** Figures are lining and of one width by default in both Latin families, so no figure feature is kept. */
const features = ['ccmp', 'kern', 'liga', 'mark', 'mkmk'];

/** The Latin slice of a package with its axes limited, as a TrueType file. */
export async function latinMaster(packages: string, source: Source): Promise<Buffer> {
  const file = `${source.package}-latin-${source.variant}-normal.woff2`;
  const slice = readFileSync(join(packages, source.package, 'files', file));
  const plain = await subsetFont(slice, undefined, { keepAllGlyphs: true, targetFormat: 'sfnt' });
  const kept = charactersOf(plain).filter(
    (character) => source.only?.test(character) ?? !/\p{C}/u.test(character),
  );
  return subsetFont(slice, kept.join(''), {
    targetFormat: 'sfnt',
    variationAxes: source.axes,
    keepFeatures: features,
  });
}
