import type { Page } from '@playwright/test';
import PptxGenJS from 'pptxgenjs';
import type { PageLang } from '#facts/types.ts';
import type { Maker } from '../desk.ts';
import { inStep } from '../fault.ts';
import { hostedLinks } from '../paper/hosted-links.ts';
import { finished } from './finish.ts';
import { inInches } from './place.ts';
import { takeSheet, withPart, type Area, type TakenSheet } from './sheets.ts';
import { asData, fillSlide } from './slide.ts';
import { spoken } from './spoken.ts';
import { settings } from './type.ts';

/** The whole sheet, and where the number of a slide stands, in points. */
const WHOLE: Area = { x: 0, y: 0, width: 960, height: 540 };
const NUMBER: Area = { x: 850, y: 508, width: 54, height: 18 };

/**
 * The talk for other programs: a slide a step, the settled chart as a picture over the hour's sky, the words as words,
 * what is said as notes. It is read from `/{lang}/slides/print/`, so that it is laid out as that is.
 */
export const pptx: Maker = async (desk, lang) => {
  const steps = desk.site.steps(lang);
  const notes = await spoken(desk, lang);
  return desk.withPage(`${lang}/slides/print/`, async (page) => {
    const sheetOf = (step: string) => page.locator(`[data-step="${step}"]`);
    await hostedLinks(page);
    const sheets: TakenSheet[] = [];
    for (const step of steps) sheets.push(await inStep(step, () => takeSheet(step, sheetOf(step))));
    const drawn = (
      part: Parameters<typeof withPart>[1],
      wanted: TakenSheet[],
      area: (sheet: TakenSheet) => Area,
    ) =>
      withPart(page, part, async (draw) => {
        const pictures = new Map<TakenSheet, Buffer>();
        for (const sheet of wanted)
          pictures.set(sheet, await inStep(sheet.step, () => draw(sheetOf(sheet.step), area(sheet))));
        return pictures;
      });
    const masters = new Map(sheets.toReversed().map((sheet) => [masterName(sheet, sheets), sheet]));
    const skies = await drawn('sky', [...masters.values()], () => WHOLE);
    const pictures = await drawn('picture', sheets, ({ picture }) => picture);
    const codes = await drawn(
      'code',
      sheets.filter(({ code }) => code),
      ({ code }) => code as Area,
    );

    const deck = new PptxGenJS();
    await describe(deck, page, lang);
    for (const [name, sheet] of masters)
      deck.defineSlideMaster(masterOf(name, skies.get(sheet) as Buffer, sheet, lang));
    for (const sheet of sheets)
      await inStep(sheet.step, () => {
        const said = notes.get(sheet.step);
        if (!said) throw new Error('it has no words for a speaker');
        fillSlide(deck.addSlide({ masterName: masterName(sheet, sheets) }), {
          sheet,
          picture: pictures.get(sheet) as Buffer,
          code: codes.get(sheet),
          notes: [said, sheet.words.sources?.text].filter(Boolean).join('\n'),
          setting: settings[lang],
        });
      });
    return finished((await deck.write({ outputType: 'nodebuffer' })) as Buffer, settings[lang].tag);
  });
};

/** A master a sky; the opening has its own ground. */
const masterName = (sheet: TakenSheet, all: TakenSheet[]): string =>
  sheet === all[0] ? `${sheet.sky}-opening` : sheet.sky;

/** What the file says of itself. */
async function describe(deck: PptxGenJS, page: Page, lang: PageLang): Promise<void> {
  const site = await page.locator('meta[property="og:site_name"]').getAttribute('content');
  deck.layout = 'LAYOUT_WIDE';
  deck.title = await page.title();
  deck.author = site ?? '';
  deck.company = site ?? '';
  deck.subject = (await page.locator('meta[name="description"]').getAttribute('content')) ?? '';
  deck.theme = { headFontFace: settings[lang].serif, bodyFontFace: settings[lang].sans };
}

/** A master under one sky: its wash, the place of a title, and what stands at the foot. */
function masterOf(
  title: string,
  sky: Buffer,
  { words }: TakenSheet,
  lang: PageLang,
): PptxGenJS.SlideMasterProps {
  const { serif, sans, tag } = settings[lang];
  const quiet = { fontFace: sans, fontSize: 10, color: words.name?.colour ?? '000000', margin: 0 };
  return {
    title,
    background: { data: asData(sky) },
    objects: [
      {
        placeholder: {
          options: {
            name: 'title',
            type: 'title',
            ...inInches({ x: 56, y: 38, width: 848, height: 92 }),
            margin: 0,
            valign: 'middle',
            align: 'left',
            fontFace: serif,
            fontSize: 34,
            color: words.headline?.colour ?? '000000',
          },
          text: '',
        },
      },
      {
        text: {
          text: words.name?.text ?? '',
          options: { ...quiet, ...inInches({ ...NUMBER, x: 700, width: 142 }), align: 'right', lang: tag },
        },
      },
    ],
    slideNumber: { ...inInches(NUMBER), ...quiet, align: 'right' },
  };
}
