import type { MasterName } from '../families.ts';

/** Where a master comes from and what of it is kept. */
export interface Source {
  /** Folder of the fontsource package, and the first words of its file names. */
  package: string;
  /** Which of the package's axes its files carry, as their names end. */
  variant: 'wght' | 'opsz';
  axes: Record<string, number | { min: number; max: number; default: number }>;
  /** Of a Chinese package: the language whose local forms are kept. */
  language?: 'ZHS ' | 'ZHT ';
  /** Keeps only these characters of the Latin slice. */
  only?: RegExp;
}

const weight = (min: number, max: number) => ({ min, max, default: min });

const han = (name: string, heaviest: number, language: Source['language']): Source => ({
  package: name,
  variant: 'wght',
  axes: { wght: weight(400, heaviest) },
  language,
});

export const sources: Record<MasterName, Source> = {
  newsreader: { package: 'newsreader', variant: 'opsz', axes: { opsz: 18, wght: weight(400, 600) } },
  'newsreader-display': {
    package: 'newsreader',
    variant: 'opsz',
    axes: { opsz: 72, wght: weight(330, 400) },
    only: /[a-z0-9 ,.:;?!'"()&‘’“”–—…·-]/i,
  },
  'source-sans-3': { package: 'source-sans-3', variant: 'wght', axes: { wght: weight(400, 600) } },
  'noto-serif-sc': han('noto-serif-sc', 700, 'ZHS '),
  'noto-sans-sc': han('noto-sans-sc', 650, 'ZHS '),
  'noto-serif-tc': han('noto-serif-tc', 700, 'ZHT '),
  'noto-sans-tc': han('noto-sans-tc', 650, 'ZHT '),
};
