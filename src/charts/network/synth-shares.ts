/** The proportions of the real network, for the generated one. */
import type { NodeKind } from './types.ts';

export const KIND_SHARES: readonly (readonly [NodeKind, number])[] = [
  ['lab', 14],
  ['person', 41],
  ['company', 52],
  ['model', 23],
  ['investor', 10],
];

export const LAYER_SHARES: readonly (readonly [string, number])[] = [
  ['core', 40],
  ['ai1', 18],
  ['rush', 16],
  ['giants', 19],
  ['capital', 17],
  ['video', 19],
  ['hardware', 11],
];

export const YEAR_SHARES: readonly (readonly [number, number])[] = [
  [2015, 3],
  [2016, 2],
  [2017, 2],
  [2018, 3],
  [2019, 5],
  [2020, 9],
  [2021, 14],
  [2022, 14],
  [2023, 30],
  [2024, 18],
];

/** Which kinds are tied to which, and how. */
export const PAIR_KINDS: Partial<Record<`${NodeKind}-${NodeKind}`, string>> = {
  'person-university': 'alumnus-of',
  'company-university': 'member-of',
  'lab-university': 'member-of',
  'university-model': 'released',
  'person-lab': 'member-of',
  'person-person': 'advised',
  'person-company': 'founded',
  'person-model': 'led',
  'person-investor': 'member-of',
  'company-lab': 'incubated-by',
  'company-company': 'invested-in',
  'company-model': 'released',
  'lab-lab': 'member-of',
  'lab-company': 'merged-into',
  'lab-model': 'released',
  'model-model': 'built-on',
  'investor-company': 'invested-in',
};
