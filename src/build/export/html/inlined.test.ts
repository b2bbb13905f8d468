import { expect, test } from 'vitest';
import {
  dataElement,
  scriptText,
  sitePath,
  withFonts,
  withLinks,
  withPictures,
  withoutRequests,
} from './inlined.ts';
import { withPolicy } from './policy.ts';

const asData = (address: string) => `data:,${sitePath(address, 'en/slides/')}`;

test('files are found by the page that names them', () => {
  expect(sitePath('../../pictures/en/boom/fall.svg', 'en/slides/')).toBe('pictures/en/boom/fall.svg');
  expect(() => sitePath('https://elsewhere.example/a.svg', 'en/slides/')).toThrow('not a file of the site');
});

test('only the fonts of the page stand in its style sheet', () => {
  const css = `@font-face{font-family:'A';src:url(../../a.woff2) format('woff2')}@font-face{font-family:'A zh';src:url(../../b.woff2)}p{color:red}`;
  expect(withFonts(css, (family) => !family.endsWith(' zh'), asData)).toBe(
    `@font-face{font-family:'A';src:url(data:,a.woff2) format('woff2')}p{color:red}`,
  );
});

test('pictures and icons stand in the page', () => {
  expect(withPictures('<img class="p" src="../../a.svg" alt="">', asData)).toBe(
    '<img class="p" src="data:,a.svg" alt="">',
  );
  expect(withPictures('<link rel="icon" href="../../icon.svg" />', asData)).toContain('"data:,icon.svg"');
});

test('links lead to the hosted site, the other language to the file beside', () => {
  const links = '<a href="../#boom/fall">x</a><a data-language="zh" href="../../zh/slides/">y</a>';
  expect(withLinks(links, 'https://a.example/en/slides/', { zh: 'z.html' })).toBe(
    '<a href="https://a.example/en/#boom/fall">x</a><a data-language="zh" href="z.html">y</a>',
  );
});

test('nothing is left that would be fetched', () => {
  const head =
    '<link rel="modulepreload" href="a.js" /><script type="module" src="a.js"></script><link rel="canonical" href="b">';
  expect(withoutRequests(head)).toBe('<link rel="canonical" href="b">');
});

test('no text can end the element it stands in', () => {
  expect(scriptText('a("</script>")')).toBe('a("<\\/script>")');
  expect(dataElement('x', '{"a":"</script>"}')).not.toMatch(/<\/script>./);
});

test('the policy allows what stands in the page and no address', () => {
  const page =
    '<meta http-equiv="content-security-policy" content="default-src *"><style>p{}</style><script>1</script><script type="application/json" id="x">{}</script>';
  const policy = /content="([^"]*)"/.exec(withPolicy(page))?.[1] ?? '';
  expect(policy.match(/'sha256-/g)).toHaveLength(2);
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/'self'|https?:|\*/);
  expect(() => withPolicy('<p>')).toThrow('no content security policy');
});
