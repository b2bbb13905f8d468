import type PptxGenJS from 'pptxgenjs';
import { inInches, textProps, widened } from './place.ts';
import type { Area, SetWords, TakenSheet, WordsPlace } from './sheets.ts';
import type { Setting } from './type.ts';

/** A step with everything that its slide is made of. */
export interface SlideParts {
  sheet: TakenSheet;
  /** PNG of the chart with what stands around it, on nothing. */
  picture: Buffer;
  /** PNG of the code that leads to the story, on the last slide. */
  code: Buffer | undefined;
  /** What the speaker says. */
  notes: string;
  setting: Setting;
}

/** Width of a slide, and the margins of its words, in points. */
const WIDTH = 960;
const SIDE = 56;

/** Fills a slide: its picture first, so that words can be selected over it. */
export function fillSlide(
  slide: PptxGenJS.Slide,
  { sheet, picture, code, notes, setting }: SlideParts,
): void {
  const { words } = sheet;
  slide.addImage({ data: asData(picture), ...inInches(sheet.picture), altText: sheet.description });
  if (code && sheet.code)
    slide.addImage({ data: asData(code), ...inInches(sheet.code), altText: words.address?.text ?? '' });
  const put = (place: WordsPlace, area: (own: Area) => Area, more: PptxGenJS.TextPropsOptions = {}) => {
    const own = words[place];
    if (own)
      slide.addText(own.text, { ...textProps(own, area(own.area), setting), objectName: place, ...more });
  };
  if (words.headline)
    slide.addText(words.headline.text, { placeholder: 'headline', ...headlineProps(words, setting) });
  put('opener', (own) => widened(own, { right: 200 }));
  put('title', (own) => widened(own, { left: 60, right: 10 }), { align: 'right' });
  put('dateline', (own) => widened(own, { left: 40 }), { align: 'right' });
  put('figure', (own) => widened(own, { left: 80 }), { align: 'right' });
  put('figureNote', (own) => widened(own, { left: 120 }), { align: 'right' });
  put('address', (own) => widened(own, { left: 60 }), { align: 'right' });
  put('corrections', (own) => widened(own, { left: 60 }), { align: 'right' });
  put('sources', (own) => ({ ...own, x: SIDE, width: WIDTH - 2 * SIDE - 130 }), { valign: 'bottom' });
  slide.addNotes(notes);
}

/** The headline has all the room that the large figure leaves it. */
function headlineProps(words: TakenSheet['words'], setting: Setting): PptxGenJS.TextPropsOptions {
  const own = words.headline as SetWords;
  const beside = [words.figure, words.figureNote, words.address, words.corrections].flatMap((one) =>
    one && one.area.y < own.area.y + own.area.height && one.area.x > own.area.x ? [one.area.x] : [],
  );
  const right = Math.min(WIDTH - SIDE, ...beside.map((x) => x - 24));
  const height = Math.max(own.area.height, 92);
  const area = {
    x: SIDE,
    y: own.area.y + own.area.height / 2 - height / 2,
    width: Math.max(right - SIDE, own.area.width),
    height,
  };
  return { ...textProps(own, area, setting), fit: 'shrink' };
}

/** A picture as the library takes it. */
export const asData = (png: Buffer): string => `image/png;base64,${png.toString('base64')}`;
