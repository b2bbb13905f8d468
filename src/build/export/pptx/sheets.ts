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
  /** Absolute address they lead to. */
  href?: string;
}

/** The kinds of words on a sheet, and where they stand in it. */
const places = {
  headline: '.say',
  opener: '.opener',
  figure: '.large > :first-child',
  figureNote: '.large > span',
  title: '.title-band .title',
  dateline: '.title-band .dateline',
  address: '.closing a',
  corrections: '.closing span',
  sources: '.sources',
  name: '.folio span',
} as const;
export type WordsPlace = keyof typeof places;

/** One sheet of `/{lang}/slides/print/`, taken apart. */
export interface TakenSheet {
  words: Partial<Record<WordsPlace, SetWords>>;
  /** What its picture shows. */
  description: string;
  /** Where the picture stands. */
  picture: Area;
  /** Where the code on the last slide stands. */
  code: Area | undefined;
}

/** Reads the words of a sheet and where everything stands. @throws when it has no headline or no picture */
export async function takeSheet(sheet: Locator): Promise<TakenSheet> {
  const taken = await sheet.evaluate((element, places) => {
    const whole = element.getBoundingClientRect();
    const unit = whole.width / 960;
    const areaOf = (one: Element) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      return { x: (x - whole.x) / unit, y: (y - whole.y) / unit, width: width / unit, height: height / unit };
    };
    const wordsOf = (one: HTMLElement) => {
      const style = getComputedStyle(one);
      // Units of the sheet are scaled for what stands around a picture, and not for what stands on it.
      const scale = one.offsetWidth ? one.getBoundingClientRect().width / one.offsetWidth : 1;
      const [red = 0, green = 0, blue = 0] = (style.color.match(/[\d.]+/g) ?? []).map(Number);
      const href = one.closest('a')?.getAttribute('href');
      return {
        text: one.innerText.replaceAll('\u2060', '').trim(),
        area: areaOf(one),
        size: (parseFloat(style.fontSize) * scale) / unit,
        bold: Number(style.fontWeight) >= 600,
        serif:
          /serif|newsreader/i.test(style.fontFamily) && !/sans/i.test(style.fontFamily.split(',')[0] ?? ''),
        colour: [red, green, blue].map((one) => Math.round(one).toString(16).padStart(2, '0')).join(''),
        ...(href && { href }),
      };
    };
    const words: Record<string, ReturnType<typeof wordsOf>> = {};
    for (const [place, selector] of Object.entries(places)) {
      const found = element.querySelector<HTMLElement>(selector);
      if (found?.innerText.trim()) words[place] = wordsOf(found);
    }
    const chart = element.querySelector('svg.chart');
    const over = element.querySelector('.over');
    const key = element.querySelector('.key') ?? element.querySelector('.sources');
    const code = element.querySelector('.closing svg');
    const edge = { top: over && areaOf(over).y - 2, bottom: key && areaOf(key) };
    return {
      words,
      description: chart?.getAttribute('aria-label') ?? '',
      drawn: chart?.childElementCount ?? 0,
      top: edge.top ?? 130,
      bottom: edge.bottom ? edge.bottom.y + (key?.matches('.key') ? edge.bottom.height + 2 : -2) : 526,
      code: code ? areaOf(code) : undefined,
    };
  }, places);
  const { words, description, drawn, top, bottom, code } = taken;
  if (!words.headline) throw new Error('it has no headline');
  if (!drawn) throw new Error('its picture is empty');
  if (!description) throw new Error('its picture is not described');
  return { words, description, picture: { x: 0, y: top, width: 960, height: bottom - top }, code };
}

/** What stays visible when a part of a sheet is drawn alone. */
const parts = {
  sky: '.sky',
  picture: '.over, .over *, .chart, .chart *, .key, .key *',
  code: '.closing svg, .closing svg *',
} as const;

/** Draws a part of a sheet as PNG, two pixels to a unit and more, on nothing. */
export async function drawPart(
  page: Page,
  sheet: Locator,
  part: keyof typeof parts,
  area: Area,
): Promise<Buffer> {
  const style = await page.addStyleTag({
    content:
      `html, .page.paper, .paper .sheet { background: transparent !important }` +
      `.paper .sheet * { visibility: hidden !important }` +
      `.paper .sheet :is(${parts[part]}) { visibility: visible !important }`,
  });
  try {
    await sheet.scrollIntoViewIfNeeded();
    const box = await sheet.boundingBox();
    if (!box) throw new Error('it is not on the page');
    const unit = box.width / 960;
    const clip = {
      x: box.x + area.x * unit,
      y: box.y + area.y * unit,
      width: area.width * unit,
      height: area.height * unit,
    };
    return await page.screenshot({ clip, omitBackground: true, animations: 'disabled' });
  } finally {
    await style.evaluate((element) => (element as HTMLElement).remove());
  }
}
