import { overlap } from '../labels/boxes.ts';
import type { DrawnLabel } from '../labels/types.ts';
import { growth, voiceSize } from '../labels/voice.ts';
import type { Size, Text } from '../types.ts';
import type { Club, ClubBar } from './club.ts';
import { blockAt, heightOf, widthOf } from './lettering.ts';
import { kindOf, withRoom, type Signed } from './raised.ts';
import type { Currency } from './types.ts';

interface Worded {
  labels: DrawnLabel[];
  signed: Signed;
}

/** The words of firms and lines at their places, and which of them carry a sign. */
export function clubLabels(club: Club, money: Currency, frame: Size): Worded {
  const [lines, firms] = [lineLabels(club, money, frame), firmLabels(club, money, frame)];
  return {
    labels: [...lines.labels, ...firms.labels],
    signed: new Map([...lines.signed, ...firms.signed]),
  };
}

/** Beside the bars, all beginning where the longest ends; in low rows the sum stands after the name. */
function firmLabels({ bars, lines, way }: Club, money: Currency, frame: Size): Worded {
  const signed: Signed = new Map();
  const grown = growth(frame.width);
  const [name, note] = [voiceSize('name', frame.width), voiceSize('note', frame.width)];
  const hatched = lines.filter(({ band }) => band).map(({ x, band }) => x - band);
  const until = Math.min(way?.beside?.x ?? Infinity, ...hatched) - 8;
  const left = Math.max(0, ...bars.map(({ box, torn }) => box.x + box.width + torn)) + 12 * grown;
  const labels = bars.flatMap(({ id, firm, row, emphasis }: ClubBar): DrawnLabel[] => {
    const sum = firm.sum[money];
    const kind = kindOf(sum, firm.evidence);
    const [full, short] = [withRoom(sum.full, kind), withRoom(sum.short, kind)];
    const plain = { emphasis, facts: firm.facts };
    const rest = { ...plain, ...(firm.role && { role: firm.role }) };
    const middle = (sizes: number[]) => row.y + (row.height - heightOf(sizes)) / 2;
    if (row.height < heightOf([name, note]) + 4) {
      if (kind) signed.set(`${id}:sum`, { line: 0, kind });
      const title = blockAt(id, [firm.name], { x: left, y: middle([name]), sizes: [name] }, rest);
      const x = left + title.box.width + 8;
      return [title, blockAt(`${id}:sum`, [short], { x, y: middle([note]) + 1, sizes: [note] }, plain)];
    }
    if (kind) signed.set(id, { line: 1, kind });
    const forms = [
      [firm.name, full, firm.note],
      [firm.name, short, firm.note],
      [firm.name, full],
    ];
    const sizesOf = (said: Text[]) => [name, note, note].slice(0, said.length);
    const fits = (said: Text[]) =>
      widthOf(said, sizesOf(said)) <= until - left && heightOf(sizesOf(said)) <= row.height - 4;
    const said = forms.find(fits) ?? [firm.name, short];
    const sizes = sizesOf(said);
    return [blockAt(id, said, { x: left, y: middle(sizes), sizes }, rest)];
  });
  return { labels, signed };
}

/** Over the lines: what they stand for, and where there is room who says so. */
function lineLabels({ lines, bars, head }: Club, money: Currency, frame: Size): Worded {
  const signed: Signed = new Map();
  const sizes = [voiceSize('figure', frame.width), voiceSize('note', frame.width)];
  const label = (form: number) =>
    lines.map(({ id, line, x, band, emphasis }, index): DrawnLabel => {
      const sum = line.sum[money];
      const kind = kindOf(sum, line.evidence);
      if (kind) signed.set(id, { line: 0, kind });
      const first = withRoom(form < 1 ? sum.full : sum.short, kind);
      const said = form < 2 ? [first, line.note] : [first];
      const own = sizes.slice(0, said.length);
      const width = widthOf(said, own);
      // The last line stands at the edge, so its words end where it does.
      const last = index > 0 && index === lines.length - 1;
      const at = last ? Math.min(x + band / 2, frame.width) - width : Math.min(x - 1, frame.width - width);
      return blockAt(id, said, { x: at, y: head, sizes: own }, { emphasis, facts: line.facts });
    });
  const top = Math.min(...lines.map(({ y1 }) => y1), ...bars.map(({ box }) => box.y));
  const fits = (labels: DrawnLabel[]) =>
    labels.every(
      ({ box }, index) =>
        box.y + box.height <= top + 1 &&
        labels.slice(index + 1).every((other) => !overlap({ ...box, width: box.width + 10 }, other.box)),
    );
  return { labels: [0, 1, 2].map(label).find(fits) ?? label(2), signed };
}
