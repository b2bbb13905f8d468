import type { MasterName } from '../families.ts';

/** Where a master comes from and what of it is kept. */
export interface Source {
  /** Folder of the fontsource package, and the first words of its file names. */
  package: string;
  /** Which of the package's axes its files carry, as their names end. */
  variant: 'wght' | 'opsz';
  axes: Record<string, number | { min: number; max: number; default: number }>;
  /** Keeps only these characters of the Latin slice. */
  only?: RegExp;
}

const weight = (min: number, max: number) => ({ min, max, default: min });

export const sources: Record<MasterName, Source> = {
  newsreader: { package: 'newsreader', variant: 'opsz', axes: { opsz: 18, wght: weight(400, 600) } },
  'newsreader-display': {
    package: 'newsreader',
    variant: 'opsz',
    axes: { opsz: 72, wght: weight(330, 400) },
    only: /[a-z0-9 ,.:;?!'"()&‘’“”–—…·-]/i,
  },
  'source-sans-3': { package: 'source-sans-3', variant: 'wght', axes: { wght: weight(400, 600) } },
  'noto-serif-sc': { package: 'noto-serif-sc', variant: 'wght', axes: { wght: weight(400, 700) } },
  'noto-sans-sc': { package: 'noto-sans-sc', variant: 'wght', axes: { wght: weight(400, 650) } },
};
