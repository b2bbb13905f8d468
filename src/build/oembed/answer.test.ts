import { expect, test } from 'vitest';
import { siteUrl } from '../site.ts';
import { oembedAnswer, oembedEntries } from './answer.ts';
import { throughWordPress } from './wordpress-fixture.ts';

const all = await Promise.all(
  oembedEntries().map(async ({ lang, scene }) => ({ lang, scene, answer: await oembedAnswer(lang, scene) })),
);

test('every scene says in each language how it is embedded, by absolute addresses', () => {
  expect(all.length).toBeGreaterThan(10);
  for (const { lang, scene, answer } of all) {
    expect(answer).toMatchObject({
      version: '1.0',
      type: 'rich',
      width: 600,
      provider_url: `${siteUrl}/${lang}/`,
    });
    expect(answer.thumbnail_url).toMatch(new RegExp(`^${siteUrl}/og/${lang}/${scene}/[a-z0-9-]+\\.png$`));
    expect([answer.thumbnail_width, answer.thumbnail_height]).toEqual([1200, 630]);
    expect(/\p{Script=Han}/u.test(answer.title)).toBe(lang !== 'en');
    expect(answer.html).toContain(` width="${answer.width}" height="${answer.height}"`);
  }
});

test('WordPress keeps link and frame, tells the frame its secret, and takes nothing out', () => {
  for (const { lang, scene, answer } of all) {
    const html = throughWordPress(answer.html, 'Ab12Cd34Ef') ?? '';
    expect(html).toMatch(
      new RegExp(
        `^<blockquote [^>]*data-secret="Ab12Cd34Ef"><a href="${siteUrl}/${lang}/charts/${scene}/">[^<]+</a></blockquote>`,
      ),
    );
    expect(html).toContain(
      ` src="${siteUrl}/${lang}/embed/${scene}/#?secret=Ab12Cd34Ef" data-secret="Ab12Cd34Ef"`,
    );
    expect(html).toMatch(/<iframe [^>]*sandbox="allow-scripts"[^>]*visibility: hidden/);
    for (const [attribute] of answer.html.matchAll(/ (?!src)\w+="[^"]*"/g)) expect(html).toContain(attribute);
  }
});

test('in another form WordPress would keep less', () => {
  expect(throughWordPress('<p>Words</p>', 's')).toBeUndefined();
  const before = throughWordPress('<iframe src="a"></iframe><blockquote>b</blockquote>', 's');
  expect(before).not.toContain('blockquote');
  const styled = throughWordPress(
    '<blockquote class="x">b</blockquote><iframe src="a" style="border:0"></iframe>',
    's',
  );
  expect(styled).not.toMatch(/border:0|class="x"/);
});

test('a scene that is none is refused by name', async () => {
  await expect(oembedAnswer('en', 'nowhere')).rejects.toThrow('the story has no scene “nowhere”');
});
