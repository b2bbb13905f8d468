import { NUMBER, numberLabels } from '../funding/number.ts';
import type { FundingNumber } from '../funding/types.ts';
import type { Box, Role, Size } from '../types.ts';
import { lower } from '../funding/lettering.ts';
import type { Worded } from './wording.ts';

/** The number a picture is about in a place of its own, with its words, half way down or at the foot. */
export function numberIn(
  number: FundingNumber,
  place: Box,
  frame: Size,
  role: Role,
  sits: 'foot' | 'middle' = 'middle',
): Worded {
  const labels = numberLabels(number, place, frame).map((label) =>
    label.id === NUMBER ? { ...label, role } : label,
  );
  const foot = Math.max(...labels.map(({ box }) => box.y + box.height));
  const free = Math.max(0, place.y + place.height - foot);
  return {
    labels: labels.map((label) => lower(label, sits === 'foot' ? free : free / 2)),
    signed: new Map(number.evidence === 'derived' ? [[NUMBER, { line: 0, kind: 'derived' as const }]] : []),
  };
}
