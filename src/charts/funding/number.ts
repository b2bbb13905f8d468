import { voiceSize } from '../labels/voice.ts';
import type { DrawnLabel } from '../labels/types.ts';
import type { Box, Size } from '../types.ts';
import { blockAt, heightOf, widthOf } from './lettering.ts';
import { overhang, withRoom } from './raised.ts';
import type { FundingNumber } from './types.ts';

export const NUMBER = 'number';
/** The share of its wanted size at which a number is better said in fewer letters. */
const MOST = 0.78;
/** It gives way a little where that leaves room for its words below. */
const SHARES = [1, 0.85, 0.72];
export const SAID = 'number:said';

/** The number a picture is about, with what it says under it, or beside it where the place is low. */
export function numberLabels(number: FundingNumber, place: Box, frame: Size, low = false): DrawnLabel[] {
  const note = voiceSize('note', frame.width);
  const wanted = Math.min(voiceSize('number', frame.width) * 1.1, place.height / 1.12);
  const signed = number.evidence === 'derived';
  const forms = [number.text, number.short].map((each) => withRoom(each, signed));
  const text = forms.find(({ em }) => em * wanted * MOST <= place.width) ?? withRoom(number.short, signed);
  const { facts, lines } = number;
  const sizes = lines.map(() => note);
  const said = (x: number, y: number) => blockAt(SAID, lines, { x, y, sizes }, { facts, emphasis: 1 });
  const bigOf = (share: number) => {
    const size = Math.floor(Math.min(wanted * share, place.width / text.em));
    return blockAt(NUMBER, [text], { x: place.x, y: place.y, sizes: [size] }, { facts, role: 'money' });
  };
  if (!low && widthOf(lines, sizes) <= place.width) {
    const big = SHARES.map(bigOf).find(({ box }) => box.height + 2 + heightOf(sizes) <= place.height);
    if (big) return [big, said(place.x, place.y + big.box.height + 2)];
  }
  const big = bigOf(1);
  const x = big.box.x + big.box.width + 8 + (signed ? overhang(big.sizes?.[0] ?? 0) : 0);
  const fits = x + widthOf(lines, sizes) <= place.x + place.width && heightOf(sizes) <= place.height;
  return fits ? [big, said(x, place.y + Math.max(0, big.box.height * 0.9 - heightOf(sizes)))] : [big];
}
