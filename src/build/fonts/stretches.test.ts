import { expect, test } from 'vitest';
import { chineseStretches } from './stretches.ts';

const scene = (chapter: string, chart: string) => `defineScene({ chapter: '${chapter}', chart: '${chart}' })`;
const texts = [
  {
    path: 'seeds/articles/000.yaml',
    text: '\n  - id: one\n    value: { zh: 数 }\n  - id: two\n    value: { zh: 倍 }',
  },
  { path: 'seeds/entities.yaml', text: '智' },
  { path: 'src/facts/units.ts', text: '亿' },
  { path: 'src/story/01-minute/labels.ts', text: '带' },
  { path: 'src/story/01-minute/scene.ts', text: scene('opening', 'film-strip') },
  { path: 'src/story/01-minute/zh.svx', text: '秒<Fact id="one" /><Notes>台</Notes>' },
  { path: 'src/story/02-forecast/scene.ts', text: scene('sora', 'timeline') },
  { path: 'src/story/02-forecast/zh.svx', text: '预' },
  { path: 'src/story/03-hub/labels.ts', text: '栏' },
  { path: 'src/story/03-hub/scene.ts', text: scene('tsinghua', 'network') },
  { path: 'src/story/03-hub/zh.svx', text: '清' },
  { path: 'src/story/labels.ts', text: "  contents: '目录',\n  signs: '键'," },
];
const stretches = chineseStretches(texts);
const named = (name: string) => stretches.find((one) => one.name === name) ?? { serif: '', sans: '' };

test('the first stretch is what the first screens show: no notes, no words of what opens on demand', () => {
  const { serif, sans } = named('first');
  for (const character of '秒数') expect(serif).toContain(character);
  for (const character of '目录带数') expect(sans).toContain(character);
  for (const character of '台倍键亿预智') expect(serif + sans).not.toContain(character);
});

test('chapters follow in their order, each with its words and the names in its pictures', () => {
  expect(stretches.map(({ name }) => name)).toEqual(['first', 'opening', 'sora', 'tsinghua']);
  expect(named('sora').serif).toContain('预');
  expect(named('sora').sans).toContain('键');
  expect(named('sora').serif).not.toContain('清');
  for (const character of '清栏') expect(named('tsinghua').serif).toContain(character);
  expect(named('tsinghua').sans).toContain('智');
});
