import { overlap } from '../labels/boxes.ts';
import type { DrawnLabel, LabelRequest } from '../labels/types.ts';
import { voiceSize } from '../labels/voice.ts';
import type { Box, Size, Text } from '../types.ts';
import { emphasisOf } from './emphasis.ts';
import { blockAt, heightOf, widthOf } from './lettering.ts';
import { around } from './outline.ts';
import { kindOf, withRoom, type Signed } from './raised.ts';
import type { Contour, Group } from './squares.ts';
import type { Currency, FundingData, FundingPart, FundingSet, FundingView } from './types.ts';

/** Pixels that the words of one part keep from those of the next. */
const CLEAR = 3;
/** Pixels between words and what they stand over. */
const GAP = 6;

type Named = Pick<FundingPart, 'id' | 'sum' | 'facts' | 'brief' | 'role'> & Pick<FundingSet, 'name'>;

/**
 * The names and sums of what squares stand for: at their places, or as labels that seek one.
 *
 * @param fixed words that have their places already
 */
export function squareRequests(
  data: FundingData,
  view: FundingView,
  { groups, contours }: { groups: Group[]; contours: Contour[] },
  money: Currency,
  fixed: DrawnLabel[],
  frame: Size,
): { labels: DrawnLabel[]; requests: LabelRequest[]; signed: Signed } {
  const signed: Signed = new Map();
  if (view.show !== 'squares') return { labels: [], requests: [], signed };
  const [name, note] = [voiceSize('name', frame.width), voiceSize('note', frame.width)];
  /** A mark as high as the contours in its row, so that all its neighbours' words stand on one line. */
  const standing = (box: Box): Box => {
    const near = contours.filter((each) => each.box.y < box.y && box.y < each.box.y + each.box.height);
    return near.length
      ? { ...around([box, ...near.map((each) => each.box)], 0), x: box.x, width: box.width }
      : box;
  };
  const request = (
    { id, name: title, brief = title, role, sum: sums, facts }: Named,
    evidence: FundingPart['evidence'],
    box: Box,
  ): LabelRequest => {
    const sum = sums[money];
    const kind = kindOf(sum, evidence);
    if (kind) signed.set(id, { line: 1, kind });
    const named = (words: Text | undefined) => (words ? [words] : []);
    return {
      id,
      mark: standing(box),
      lines: [...named(title), withRoom(sum.full, kind)],
      short: [...named(brief), withRoom(sum.short, kind)],
      emphasis: emphasisOf(id, data, view) || 1,
      sides: ['above'],
      gap: GAP,
      ...(role && { role }),
      facts,
    };
  };
  const five = groups.filter(({ part }) => part.of === 'five');
  if (!view.apart) {
    const sets = data.sets.flatMap(({ id, name: title, sum, parts, facts }): LabelRequest[] => {
      const boxes = five.filter((group) => parts.includes(group.id)).map(({ box }) => box);
      return sum && boxes.length
        ? [request({ id, name: title, sum, facts }, 'stated', around(boxes, 0))]
        : [];
    });
    return { labels: [], requests: [...sets, ...others()], signed };
  }
  const firms = five.map(({ part, box }): LabelRequest => ({
    ...request(part, part.evidence, box),
    sides: ['above', 'below'],
  }));
  // Long sums on one side and short ones on the other would read as a difference: all are as long as fits.
  const sizes = [name, note];
  const edge = (mark: Box): number => {
    const height = heightOf(sizes);
    const row = { ...mark, y: mark.y - GAP - height, width: frame.width - mark.x, height };
    const beside = fixed.filter(({ box }) => overlap(box, row));
    return Math.min(frame.width + CLEAR, ...beside.map(({ box }) => box.x));
  };
  const fits = (form: 'lines' | 'short') =>
    firms.every(({ mark, [form]: lines = [] }, index) => {
      const next = firms[index + 1]?.mark.x ?? edge(mark);
      return widthOf(lines, sizes) <= next - mark.x - CLEAR && heightOf(sizes) + GAP <= mark.y;
    });
  const form = (['lines', 'short'] as const).find(fits);
  if (!form) {
    const short = firms.map((firm) => ({ ...firm, lines: firm.short ?? firm.lines }));
    return { labels: [], requests: [...short, ...others()], signed };
  }
  const labels = firms.map(({ id, mark, emphasis, role, facts, [form]: lines = [] }) => {
    const y = mark.y - GAP - heightOf(sizes);
    const rest = { emphasis, ...(role && { role }), ...(facts && { facts }) };
    return blockAt(id, lines, { x: mark.x, y, sizes }, rest);
  });
  return { labels, requests: others(), signed };

  function others(): LabelRequest[] {
    return groups
      .filter(({ part }) => part.of !== 'five')
      .map(({ part, box }) => request(part, part.evidence, box));
  }
}
