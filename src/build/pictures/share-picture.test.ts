import { expect, test } from 'vitest';
import { pageLangOf } from '#facts/page-lang.ts';
import { languages } from '#story/languages.ts';
import { toldStep } from '../told-step.ts';
import { shareSvg } from './share-picture.ts';

test('a share picture says its language by the tag that decides its fonts', async () => {
  const words = { title: '', titleAside: '', dateline: '' };
  const said = await Promise.all(
    languages.map(async (lang) => {
      const svg = shareSvg(await toldStep(lang, 'minute', 'sixty'), { lang, ...words });
      return pageLangOf(/<svg\b[^>]* xml:lang="([\w-]+)"/.exec(svg)?.[1] ?? '');
    }),
  );
  expect(said).toEqual(languages);
});
