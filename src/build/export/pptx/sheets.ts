import type { Locator, Page } from '@playwright/test';

/** A rectangle in units of the sheet, which are points of the slide. */
export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Words of a sheet as they stand on it. */
export interface SetWords {
  text: string;
  area: Area;
  /** In points. */
  size: number;
  bold: boolean;
  serif: boolean;
  /** Six hexadecimal digits. */
  colour: string;
  /** They run from top to bottom. */
  upright: boolean;
}

/** The kinds of words on a sheet, and where they stand in it; `:own` is text without that of elements in it. */
const places = {
  headline: '.say',
  opener: '.opener',
  figure: '.large > :first-child',
  figureNote: '.large > span',
  title: '.title-band .title:own',
  titleAside: '.title-band .title span',
  dateline: '.title-band .dateline',
  address: '.closing a',
  corrections: '.closing span',
  sources: '.sources',
  name: '.folio span',
} as const;
export type WordsPlace = keyof typeof places;

/** One sheet of `/{lang}/slides/print/`, taken apart. */
export interface TakenSheet {
  /** Its address. */
  step: string;
  sky: string;
  words: Partial<Record<WordsPlace, SetWords>>;
  /** What its picture shows. */
  description: string;
  /** Where the picture stands. */
  picture: Area;
  /** Where the code on the last slide stands. */
  code: Area | undefined;
  /** Where the address of the story leads. */
  href: string | undefined;
}

/** Reads the words of a sheet and where everything stands. @throws when it has no headline or no picture */
export async function takeSheet(step: string, sheet: Locator): Promise<TakenSheet> {
  const { words, drawn, description, top, bottom, code, ...rest } = await sheet.evaluate(
    (element, places) => {
      const whole = element.getBoundingClientRect();
      const unit = whole.width / 960;
      const inUnits = ({ x, y, width, height }: DOMRect) => ({
        x: (x - whole.x) / unit,
        y: (y - whole.y) / unit,
        width: width / unit,
        height: height / unit,
      });
      const areaOf = (one: Element) => inUnits(one.getBoundingClientRect());
      const wordsOf = (one: HTMLElement, own: boolean) => {
        const range = document.createRange();
        const node = own && one.firstChild ? one.firstChild : one;
        range.selectNodeContents(node);
        const rect = range.getBoundingClientRect();
        const text = own ? (node.textContent ?? '') : one.innerText;
        const style = getComputedStyle(one);
        // What stands around a picture is set in units of the sheet and scaled as a whole; the rest in pixels.
        const scaled = one.closest('.figure') ? 1 : 1 / unit;
        const [red = 0, green = 0, blue = 0] = (style.color.match(/[\d.]+/g) ?? []).map(Number);
        return {
          text: text.replaceAll('\u2060', '').trim(),
          area: inUnits(rect),
          size: parseFloat(style.fontSize) * scaled,
          bold: Number(style.fontWeight) >= 600,
          serif: !/sans/i.test(style.fontFamily.split(',')[0] ?? ''),
          colour: [red, green, blue].map((part) => Math.round(part).toString(16).padStart(2, '0')).join(''),
          upright: style.writingMode.startsWith('vertical'),
        };
      };
      const words: Record<string, ReturnType<typeof wordsOf>> = {};
      for (const [place, selector] of Object.entries(places)) {
        const own = selector.endsWith(':own');
        const all = [...element.querySelectorAll<HTMLElement>(selector.replace(':own', ''))];
        const found = all.find((one) => getComputedStyle(one).display !== 'none' && one.innerText.trim());
        const set = found && wordsOf(found, own);
        if (set?.area.width) words[place] = set;
      }
      const chart = element.querySelector('svg.chart');
      const over = element.querySelector('.over');
      const key = element.querySelector('.key');
      const sources = element.querySelector('.sources');
      const code = element.querySelector('.closing svg');
      return {
        words,
        sky: (element as HTMLElement).dataset.sky ?? '',
        description: chart?.getAttribute('aria-label') ?? '',
        drawn: chart?.childElementCount ?? 0,
        top: over ? areaOf(over).y - 2 : 130,
        bottom: key ? areaOf(key).y + areaOf(key).height + 2 : sources ? areaOf(sources).y - 2 : 526,
        code: code ? areaOf(code) : undefined,
        href: element.querySelector<HTMLAnchorElement>('.closing a')?.href,
      };
    },
    places,
  );
  if (!words.headline) throw new Error('it has no headline');
  if (!drawn) throw new Error('its picture is empty');
  if (!description) throw new Error('its picture is not described');
  if (code && !code.width) throw new Error('its code is not to be seen');
  const picture = { x: 0, y: top, width: 960, height: bottom - top };
  return { step, words, description, picture, code, ...rest };
}

/** What stays visible when a part of a sheet is drawn alone. */
const parts = {
  sky: '.sky',
  picture: '.over, .over *, .chart, .chart *, .key, .key *',
  code: '.closing svg, .closing svg *',
} as const;

/** Draws a part of one sheet as PNG. */
export type Draw = (sheet: Locator, area: Area) => Promise<Buffer>;

/** Lets one part of all sheets be drawn on nothing, two pixels to a pixel of the page, and gives the rest back after. */
export async function withPart<Result>(
  page: Page,
  part: keyof typeof parts,
  work: (draw: Draw) => Promise<Result>,
): Promise<Result> {
  const style = await page.addStyleTag({
    content:
      `html, .page.paper, .paper .sheet { background: transparent !important }` +
      `.paper .sheet * { visibility: hidden !important }` +
      `.paper .sheet :is(${parts[part]}) { visibility: visible !important }`,
  });
  try {
    return await work(async (sheet, area) => {
      await sheet.evaluate((element) => element.scrollIntoView());
      const box = await sheet.boundingBox();
      if (!box) throw new Error('it is not on the page');
      const unit = box.width / 960;
      const clip = {
        x: box.x + area.x * unit,
        y: box.y + area.y * unit,
        width: area.width * unit,
        height: area.height * unit,
      };
      return page.screenshot({ clip, omitBackground: true });
    });
  } finally {
    await style.evaluate((element) => (element as HTMLElement).remove());
  }
}
