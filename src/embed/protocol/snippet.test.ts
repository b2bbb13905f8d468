import { expect, test } from 'vitest';
import { elementSnippet, iframeSnippet, pictureSnippet, type Embed } from './snippet.ts';

const embed: Embed = {
  address: 'https://site.example/en/embed/minute/?theme=dark&header=0',
  title: 'A minute',
  width: 640,
  height: 400,
  theme: 'dark',
  transparent: false,
  picture: {
    src: 'https://site.example/pictures/en/minute/jump.png',
    alt: 'Sixty seconds',
    width: 1200,
    height: 675,
    page: 'https://site.example/en/charts/minute/',
  },
};

const read = (text: string) =>
  text.replace(
    /&(amp|lt|gt|quot|#39);/g,
    (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" })[name] ?? '',
  );

/** Tags and their attributes as a browser would read them; text between tags is an error, there must be none. */
function tagsOf(html: string) {
  const tags: { name: string; attributes: Record<string, string> }[] = [];
  const rest = html.replace(
    /<(\/?[a-z-]+)((?:\s[a-z-]+(?:="[^"]*")?)*)>/g,
    (_, name: string, all: string) => {
      const pairs = [...all.matchAll(/\s([a-z-]+)(?:="([^"]*)")?/g)];
      tags.push({
        name,
        attributes: Object.fromEntries(pairs.map(([, key, value = '']) => [key, read(value)])),
      });
      return '';
    },
  );
  expect(rest).toBe('');
  return tags;
}
const namesIn = (html: string) => tagsOf(html).map(({ name }) => name);
const frameOf = (one: Partial<Embed>) => tagsOf(iframeSnippet({ ...embed, ...one }))[0]?.attributes;

test('a frame has a name, a size and a linked picture inside', () => {
  const html = iframeSnippet(embed);
  expect(namesIn(html)).toEqual(['iframe', 'a', 'img', '/a', '/iframe']);
  const [frame, link, picture] = tagsOf(html).map(({ attributes }) => attributes);
  expect(frame).toMatchObject({
    src: embed.address,
    title: 'A minute',
    width: '640',
    height: '400',
    loading: 'lazy',
  });
  expect(link?.href).toBe(embed.picture.page);
  expect(picture).toMatchObject({
    src: embed.picture.src,
    alt: 'Sixty seconds',
    width: '1200',
    height: '675',
  });
  expect(frameOf({ width: 'column' })).toMatchObject({ width: '100%', height: '400' });
});

test('only a frame without ground and with a theme is told its colour scheme', () => {
  expect(frameOf({ transparent: true })?.style).toContain('color-scheme:dark');
  expect(frameOf({ transparent: true, theme: 'auto' })?.style).not.toContain('color-scheme');
  expect(frameOf({})?.style).not.toContain('color-scheme');
});

test('an element carries its options and the picture', () => {
  const html = elementSnippet(
    'https://site.example/embed.js',
    { scene: 'minute', transparent: '' },
    embed.picture,
  );
  expect(namesIn(html)).toEqual([
    'script',
    '/script',
    'one-minute-chart',
    'a',
    'img',
    '/a',
    '/one-minute-chart',
  ]);
  expect(tagsOf(html)[2]?.attributes).toEqual({ scene: 'minute', transparent: '' });
});

test('whatever a text says, it stays a text on one line', () => {
  const signs = [
    '<',
    '>',
    '"',
    "'",
    '&',
    '&quot;',
    '`',
    '=',
    '/',
    '\n',
    ' ',
    '</iframe>',
    '-->',
    '<!--',
    '一',
    '😀',
    'a',
  ];
  // A plain generator of numbers: the same texts in every run.
  let state = 1;
  const next = () => (state = (state * 48_271) % 2_147_483_647);
  for (let round = 0; round < 500; round++) {
    const text = Array.from({ length: next() % 12 }, () => signs[next() % signs.length]).join('');
    const line = text.replace(/\s+/g, ' ');
    const html = iframeSnippet({ ...embed, title: text, picture: { ...embed.picture, alt: text } });
    const tags = tagsOf(html);
    expect(tags.map(({ name }) => name)).toEqual(['iframe', 'a', 'img', '/a', '/iframe']);
    expect([tags[0]?.attributes.title, tags[2]?.attributes.alt]).toEqual([line, line]);
    expect(html.match(/<\/iframe/g)).toHaveLength(1);
    expect(
      tagsOf(elementSnippet('https://a.example/embed.js', { step: text }, embed.picture))[2]?.attributes,
    ).toEqual({
      step: line,
    });
  }
});

test.each(['javascript:alert(1)', 'data:text/html,a', '//site.example/', '/en/', ' https://site.example/'])(
  '%s is no address to give away',
  (address) => {
    expect(() => iframeSnippet({ ...embed, address })).toThrow(address);
    expect(() => pictureSnippet({ ...embed.picture, page: address })).toThrow(address);
    expect(() => pictureSnippet({ ...embed.picture, src: address })).toThrow(address);
    expect(() => elementSnippet(address, {}, embed.picture)).toThrow(address);
  },
);
