import { encodeQR } from 'qr';
import { wordsFor } from '../in-page-lang.ts';
import type { PageLang } from '#facts/types.ts';
import type { Closing } from '#stage/slides/page.ts';
import { slideLabels } from '#story/slide-labels.ts';
import { addressOf } from '../addresses.ts';
import { register } from '../register.ts';

/** What the last slide carries: the story's address, to read and to photograph, and what it puts right. */
export function closing(lang: PageLang): Closing {
  const href = addressOf(lang, '');
  const rows = encodeQR(href, 'raw', { ecc: 'medium', border: 2 });
  const path = rows
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
  return {
    href,
    address: href.replace(/^https?:\/\//, ''),
    code: { path, modules: rows.length },
    corrections: wordsFor(slideLabels, lang).corrections.replace('{n}', String(register.conflicts.length)),
  };
}
