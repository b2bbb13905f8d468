import { expect, test } from 'vitest';
import type { ChartTold } from './carried.ts';
import { plainChoice, readChoice, writeChoice, type Choice } from './choice.ts';
import { versionsFor } from './pinned.ts';
import { makeSnippets, shownStep } from './snippets.ts';

const steps = ['one', 'two', 'three'].map((id) => ({ id, said: `“${id}” <b>`, alt: `A picture of ${id}` }));
const chart: ChartTold = {
  scene: 'boom',
  site: 'https://site.example/',
  lang: 'en',
  shows: 'two',
  languages: [
    { lang: 'en', name: 'English', title: 'Money', steps },
    { lang: 'zh', name: '简体中文', title: '钱', steps },
  ],
  picture: { width: 1200, height: 675 },
  pins: [
    {
      version: '1.1.0',
      embeds: ['', 'one/', 'two/', 'three/'].flatMap((step) => [
        `en/embed/boom/${step}`,
        `zh/embed/boom/${step}`,
      ]),
    },
    { version: '1.0.0', embeds: ['en/embed/boom/', 'en/embed/boom/two/'] },
  ],
};
const plain = plainChoice('en');

test('a choice is read as it is written', () => {
  const full: Choice = {
    form: 'element',
    width: 640,
    height: 400,
    lang: 'zh',
    step: '',
    version: '1.1.0',
    options: { theme: 'dark', transparent: true, header: false, steps: false, from: 'two', to: 'three' },
  };
  const one: Choice = { ...plain, step: 'three', options: { ...plain.options, theme: 'light' } };
  for (const choice of [plain, full, one])
    expect(readChoice(writeChoice(choice, 'en'), chart)).toEqual(choice);
  expect(writeChoice(plain, 'en')).toBe('?embed');
});

test.each([
  '?width=1e3',
  '?width=99999',
  '?width=-640',
  '?height=10',
  '?height=<script>',
  '?lang=de',
  '?lang=__proto__',
  '?step=four',
  '?step=../../',
  '?form=javascript',
  '?theme=DARK',
  '?from=nowhere',
  '?%E0%A4%A',
  '?constructor=1',
  '?version=9.9.9',
  '?version=../../',
])('%s changes nothing', (query) => {
  expect(readChoice(query, chart)).toEqual(plain);
});

test('one step at rest says nothing of a range', () => {
  const choice: Choice = { ...plain, step: 'one', options: { ...plain.options, from: 'two', steps: false } };
  expect(makeSnippets(chart, choice).path).toBe('en/embed/boom/one/');
  expect(writeChoice(choice, 'en')).toBe('?embed&step=one');
});

test('the snippets, the preview and the links say the same', () => {
  const choice: Choice = {
    ...plain,
    lang: 'zh',
    width: 640,
    options: { ...plain.options, theme: 'dark', to: 'two' },
  };
  const { path, snippets, links } = makeSnippets(chart, choice);
  expect(path).toBe('zh/embed/boom/?theme=dark&to=two');
  expect(links.embed).toBe(`https://site.example/${path}`);
  expect(snippets.frame).toContain(`src="${links.embed.replaceAll('&', '&amp;')}"`);
  expect(snippets.element).toContain('scene="boom" lang="zh" theme="dark" to="two"');
  for (const snippet of Object.values(snippets)) {
    expect(snippet).toContain(`src="${links.png}"`);
    expect(snippet).toContain('href="https://site.example/zh/charts/boom/"');
    expect(snippet).toContain('alt="A picture of two"');
  }
});

test('a range without the telling step is shown by its last one', () => {
  expect(shownStep(chart, plain)).toBe('two');
  expect(shownStep(chart, { ...plain, options: { ...plain.options, from: 'three' } })).toBe('three');
  expect(shownStep(chart, { ...plain, options: { ...plain.options, to: 'one' } })).toBe('one');
});

test('a pinned choice stays with its release, as far as that has what is chosen', () => {
  const pinned: Choice = { ...plain, version: '1.0.0' };
  const { path, links, snippets } = makeSnippets(chart, { ...pinned, step: 'two' });
  expect(path).toBe('v/1.0.0/en/embed/boom/two/');
  expect(snippets.frame).toContain(`src="${links.embed}"`);
  expect(snippets.element).toContain('lang="en" version="1.0.0"');
  expect(makeSnippets(chart, { ...pinned, step: 'one' }).path).toBe('en/embed/boom/one/');
  expect(makeSnippets(chart, { ...pinned, lang: 'zh' }).path).toBe('zh/embed/boom/');
  expect(versionsFor(chart, plain)).toEqual(['1.1.0', '1.0.0']);
  expect(versionsFor(chart, { ...plain, options: { ...plain.options, to: 'one' } })).toEqual(['1.1.0']);
});
