import { unzipped, zipped } from '../../zip.ts';

/** The layouts' place of a title, as the library numbers it. */
const TITLE = '<p:ph type="title" idx="100"/>';

/**
 * Finishes what the library leaves: headlines become the slides' titles, which outlines and screen readers go by, and
 * stay where they are; notes become paragraphs in their language.
 *
 * @param tag language of the notes, as programs of slides tag text
 * @throws when a slide has no headline
 */
export function finished(pptx: Buffer, tag: string): Buffer {
  const files = unzipped(pptx);
  for (const [path, content] of files) {
    const text = () => content.toString('utf8');
    if (/^ppt\/slides\/slide\d+\.xml$/.test(path)) files.set(path, Buffer.from(titled(text(), path)));
    if (/^ppt\/notesSlides\/[^/]+\.xml$/.test(path)) files.set(path, Buffer.from(inParagraphs(text(), tag)));
  }
  return zipped(files);
}

/** The library adds an empty title to every slide whose own it does not know of. */
const emptyTitle = /<p:sp>(?:(?!<\/p:sp>)[\s\S])*?<p:ph\s+idx="100"\s+type="title"[\s\S]*?<\/p:sp>/;

function titled(slide: string, path: string): string {
  const headline = /(name="headline">\s*<\/p:cNvPr>\s*<p:cNvSpPr)(\/>\s*<p:nvPr>)(\s*<\/p:nvPr>)/;
  if (!headline.test(slide)) throw new Error(`${path} has no headline`);
  return slide
    .replace(emptyTitle, '')
    .replace(headline, `$1><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${TITLE}$3`);
}

const inParagraphs = (notes: string, tag: string): string =>
  notes.replace(
    /<a:p><a:r><a:rPr[^>]*\/><a:t>([^<]*)<\/a:t><\/a:r>(<a:endParaRPr[^>]*\/>)<\/a:p>/,
    (_, text: string) =>
      text
        .split(/\n+/)
        .map((line) => `<a:p><a:r><a:rPr lang="${tag}" dirty="0"/><a:t>${line}</a:t></a:r></a:p>`)
        .join(''),
  );
