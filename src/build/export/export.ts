import type { PageLang } from '#facts/types.ts';
import { exportDesk, type Maker } from './desk.ts';
import { described, Folder, nameOf, type Download } from './downloads.ts';
import { reason } from './fault.ts';
import { html } from './html/html.ts';
import { kinds, type Kind, type Options } from './options.ts';
import { articlePdf, deckPdf, notesPdf } from './paper/pdf.ts';
import { pptx } from './pptx/pptx.ts';

const makers: Record<Kind, Maker> = { article: articlePdf, pdf: deckPdf, notes: notesPdf, html, pptx };

/** How an export went. */
export interface Outcome {
  made: Download[];
  /** "one-minute-en.pptx: step boom/fall: why" */
  failed: string[];
}

/**
 * Makes the files that were asked for, one after the other, then lists them. A file that fails is told and leaves
 * nothing behind; the others are made all the same.
 *
 * @param tell called with a line for each file
 * @throws when there is no built site or no browser
 */
export async function exportTalk(options: Options, tell: (line: string) => void): Promise<Outcome> {
  const desk = await exportDesk(options.build);
  const folder = new Folder(options.out);
  const outcome: Outcome = { made: [], failed: [] };
  try {
    for (const [kind, lang] of asked(options)) {
      const name = nameOf(kind, lang);
      folder.clear(name);
      try {
        const content = await makers[kind](desk, lang);
        folder.put(name, content);
        outcome.made.push(described(kind, lang, content));
        tell(`${name}: ${(content.length / 1e6).toFixed(1)} MB`);
      } catch (error) {
        outcome.failed.push(`${name}: ${reason(error)}`);
      }
    }
    folder.list(desk.site.version, outcome.made);
  } finally {
    await desk.close();
  }
  return outcome;
}

const asked = (options: Options): [Kind, PageLang][] =>
  kinds
    .filter((kind) => options.kinds.includes(kind))
    .flatMap((kind) => options.langs.map((lang): [Kind, PageLang] => [kind, lang]));
