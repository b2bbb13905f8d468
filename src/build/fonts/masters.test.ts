import subsetFont from 'subset-font';
import { expect, test } from 'vitest';
import { masters } from './families.ts';
import { masterFile } from './master-file.ts';
import coverage from './masters/coverage.json' with { type: 'json' };
import { charactersOf } from './sfnt/characters.ts';
import { readTables, table } from './sfnt/tables.ts';

test.each(masters)(
  '$name draws what its coverage says, at the weights it answers to',
  async ({ name, weights }) => {
    const plain = await subsetFont(masterFile(name), undefined, {
      keepAllGlyphs: true,
      targetFormat: 'sfnt',
    });
    expect(charactersOf(plain).join('')).toBe(coverage[name]);

    const axes = table(readTables(plain), 'fvar');
    expect(axes.toString('latin1', 16, 20)).toBe('wght');
    expect(axes.readInt32BE(20) / 65536).toBeLessThanOrEqual(weights[0]);
    expect(axes.readInt32BE(28) / 65536).toBeGreaterThanOrEqual(weights[1]);
  },
);
