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

/** Width of a slide, the margins of its words, and what stays free for its number, in points. */
const WIDTH = 960;
const SIDE = 56;
const FOLIO = 130;
/** The band that opens a chapter. */
const BAND: Area = { x: 0, y: 4, width: WIDTH, height: 30 };

/** Fills a slide: its picture first, so that words can be selected over it. */
export function fillSlide(
  slide: PptxGenJS.Slide,
  { sheet, picture, code, notes, setting }: SlideParts,
): void {
  const { words } = sheet;
  slide.addImage({ data: asData(picture), ...inInches(sheet.picture), altText: sheet.description });
  if (code && sheet.code)
    slide.addImage({ data: asData(code), ...inInches(sheet.code), altText: words.address?.text ?? '' });
  if (words.opener) {
    const fill = { color: words.opener.colour, transparency: 90 };
    slide.addShape('rect', { ...inInches(BAND), fill, line: { type: 'none' } });
  }
  const put = (place: WordsPlace, area: (own: Area) => Area, more: PptxGenJS.TextPropsOptions = {}) => {
    const own = words[place];
    if (own)
      slide.addText(inRuns(own.text.replace(/\s+/g, ' ')), {
        ...textProps(own, area(own.area), setting),
        objectName: place,
        ...more,
      });
  };
  const right = { align: 'right' } as const;
  put('headline', () => headlineArea(words), { fit: 'shrink' });
  put('opener', (own) => widened(own, { right: 300 }));
  put('title', (own) => widened(own, { right: 60 }));
  put('titleAside', (own) => own);
  put('dateline', (own) => widened(own, { right: 120 }));
  put('figure', (own) => widened(own, { left: 60 }), right);
  put('figureNote', (own) => widened(own, { left: 120 }), right);
  put('address', (own) => widened(own, { left: 60 }), {
    ...right,
    ...(sheet.href && { hyperlink: { url: sheet.href } }),
  });
  put('corrections', (own) => widened(own, { left: 30 }), right);
  const { sources } = words;
  if (sources)
    slide.addText(sources.text, {
      ...textProps(sources, { ...sources.area, x: SIDE, width: WIDTH - 2 * SIDE - FOLIO }, setting),
      objectName: 'sources',
    });
  slide.addNotes(notes);
}

/** The sign of our arithmetic stands raised and small at its figure. */
const inRuns = (text: string): PptxGenJS.TextProps[] =>
  text
    .split(/(∑)/)
    .filter(Boolean)
    .map((run) => ({ text: run, ...(run === '∑' && { options: { superscript: true } }) }));

/** The headline has all the room that what stands beside it leaves. */
function headlineArea(words: TakenSheet['words']): Area {
  const own = (words.headline as SetWords).area;
  const beside = [words.figure, words.figureNote, words.address, words.corrections].flatMap((one) =>
    one && one.area.x > own.x ? [one.area.x] : [],
  );
  const right = Math.min(WIDTH - SIDE, ...beside.map((x) => x - 36));
  const height = Math.max(own.height, 84);
  return {
    x: own.x,
    y: own.y + (own.height - height) / 2,
    width: Math.max(right - own.x, own.width),
    height,
  };
}

/** A picture as the library takes it. */
export const asData = (png: Buffer): string => `image/png;base64,${png.toString('base64')}`;
