import type { Page } from '@playwright/test';
import PptxGenJS from 'pptxgenjs';
import type { Lang } from '#facts/types.ts';
import type { Maker } from '../desk.ts';
import { inStep } from '../fault.ts';
import { hostedLinks } from '../paper/hosted-links.ts';
import { drawPart, takeSheet, type TakenSheet } from './sheets.ts';
import { asData, fillSlide } from './slide.ts';
import { spoken } from './spoken.ts';
import { inInches } from './place.ts';
import { settings } from './type.ts';

/** The whole sheet, in points. */
const WHOLE = { x: 0, y: 0, width: 960, height: 540 };
/** Where the number of a slide stands. */
const NUMBER = { x: 850, y: 508, width: 54, height: 18 };

/**
 * The talk for other programs: a slide a step, the settled chart as a picture over the hour's sky, the words as words,
 * what is said as notes. It is read from `/{lang}/slides/print/`, so that it is laid out as that is.
 */
export const pptx: Maker = async (desk, lang) => {
  const steps = desk.site.steps(lang);
  const notes = await spoken(desk, lang);
  const deck = new PptxGenJS();
  return desk.withPage(`${lang}/slides/print/`, async (page) => {
    await hostedLinks(page);
    deck.title = await page.title();
    await describe(deck, page, lang);
    const skies = new Set<string>();
    for (const step of steps)
      await inStep(step, async () => {
        const sheet = page.locator(`[data-step="${step}"]`);
        const taken = await takeSheet(sheet);
        const [sky, isFirst] = [await sheet.getAttribute('data-sky'), step === steps[0]];
        const master = isFirst ? `${sky}-first` : (sky ?? '');
        if (!skies.has(master)) {
          const png = await drawPart(page, sheet, 'sky', WHOLE);
          deck.defineSlideMaster(masterOf(master, png, taken, lang));
          skies.add(master);
        }
        const said = notes.get(step);
        if (!said) throw new Error('it has no words for a speaker');
        fillSlide(deck.addSlide({ masterName: master }), {
          sheet: taken,
          picture: await drawPart(page, sheet, 'picture', taken.picture),
          code: taken.code && (await drawPart(page, sheet, 'code', taken.code)),
          notes: [said, taken.words.sources?.text].filter(Boolean).join('\n\n'),
          setting: settings[lang],
        });
      });
    return (await deck.write({ outputType: 'nodebuffer', compression: true })) as Buffer;
  });
};

/** What the file says of itself. */
async function describe(deck: PptxGenJS, page: Page, lang: Lang): Promise<void> {
  const site = await page.locator('meta[property="og:site_name"]').getAttribute('content');
  deck.layout = 'LAYOUT_WIDE';
  deck.author = site ?? '';
  deck.company = site ?? '';
  deck.subject = (await page.locator('meta[name="description"]').getAttribute('content')) ?? '';
  deck.theme = { headFontFace: settings[lang].serif, bodyFontFace: settings[lang].sans };
}

/** A master under one sky: its wash, the place of a title, and what stands at the foot. */
function masterOf(title: string, sky: Buffer, { words }: TakenSheet, lang: Lang): PptxGenJS.SlideMasterProps {
  const { serif, sans, tag } = settings[lang];
  const quiet = { fontFace: sans, fontSize: 10, color: words.name?.colour ?? '000000', margin: 0 };
  return {
    title,
    background: { data: asData(sky) },
    objects: [
      {
        placeholder: {
          options: {
            name: 'headline',
            type: 'title',
            ...inInches({ x: 56, y: 36, width: 848, height: 92 }),
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
