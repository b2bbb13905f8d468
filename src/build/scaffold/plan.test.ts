import { expect, test } from 'vitest';
import { bareFigures } from '../bare-figures.ts';
import { readAsk } from './ask.ts';
import { planScene, type Plan } from './plan.ts';
import { sceneNames, standing, type Standing } from './standing.ts';

const scenes = [
  { id: 'minute', chapter: 'opening', sky: 'minute', figure: 'dawn', name: 'minute', folder: '01-minute' },
  { id: 'ideas', chapter: 'sora', sky: 'sora', figure: 'dawn', name: 'ideas', folder: '03-ideas' },
  { id: 'rush', chapter: 'tsinghua', sky: 'tsinghua', figure: 'campus', name: 'rush', folder: '06-rush' },
  { id: 'boom', chapter: 'tsinghua', sky: 'money', figure: 'money', name: 'boom', folder: '07-boom' },
  { id: 'cards', chapter: 'compute', sky: 'compute', figure: 'money', name: 'cards', folder: '08-cards' },
  { id: 'headset', chapter: 'phones', sky: 'phones', figure: 'dusk', name: 'headset', folder: '11-headset' },
  { id: 'holds', chapter: 'coda', sky: 'holds', figure: 'night', name: 'holds', folder: '12-holds' },
] as const;

/** The register of this build, and a story that does not change with it. */
const house: Standing = {
  ...(await standing('.')),
  scenes,
  index: `${scenes.map(({ name, folder }) => `import ${name} from './${folder}/scene.ts';\n`).join('')}
export const scenes = [${scenes.map(({ name }) => `${name},`).join(' ')}];
const folders = {${scenes.map(({ id, folder }) => `${id}: '${folder}',`).join(' ')}};`,
  chartLabels:
    "const labels: Record<string, ChartLabel> = {\n  minute: { en: 'Clips', zh: '片段', shows: 'a' },\n};\n",
  told: new Set(['zhipu-founded']),
};
const plan = (line: string): Plan => planScene(readAsk(line.split(' ')), house, [1, 12]);

const textOf = ({ written, changed }: Plan, ending: string): string =>
  [...written, ...changed].find(({ path }) => path.endsWith(ending))?.text ?? '';

/** Facts and marks that words name, in order of their ids. */
const named = (words: string): string[] =>
  [
    ...new Set([...words.matchAll(/(?:<Fact id="|\[\[|<Ref to=")([a-z0-9-]+)/g)].map(([, id = '']) => id)),
  ].sort();

test('a new scene is written in its own folder and listed behind the one it follows', () => {
  const made = plan('scene first-year zhipu-founded --after headset --chapter coda');
  expect(made.written.map(({ path }) => path)).toEqual(
    ['scene.ts', 'en.svx', 'zh.svx'].map((name) => `src/story/13-first-year/${name}`),
  );
  expect(made.placed).toMatchObject({ chapter: 'coda', after: { id: 'headset' } });
  expect(made.address).toBe('first-year/zhipu-founded');
  const index = textOf(made, 'index.ts');
  expect(index).toContain("import firstYear from './13-first-year/scene.ts';");
  expect(index).toMatch(/headset, firstYear, holds/);
  expect(index).toContain("'first-year': '13-first-year'");
  expect(textOf(made, 'chart-labels.ts')).toMatch(/'first-year': \{.*"shows":"zhipu-founded"\},\n\};/);
});

test('the lists of scenes are those that a new one is added to', async () => {
  const real = await standing('.');
  expect(sceneNames(real.index)).toEqual(real.scenes.map(({ name, folder }) => ({ name, folder })));
  const made = planScene({ id: 'a-new-one', fact: 'zhipu-founded' }, real, [12]);
  expect(sceneNames(textOf(made, 'index.ts'))).toHaveLength(real.scenes.length + 1);
});

test('a fact stands where its theme is told, never inside a shared picture', () => {
  expect(plan('scene a zhipu-founded').placed).toMatchObject({ chapter: 'tsinghua', after: { id: 'rush' } });
  expect(plan('scene a h20-cut').placed).toMatchObject({ chapter: 'compute', after: { id: 'cards' } });
});

test('whatever the register dates can be told in both languages, with the same facts and no figure typed', () => {
  const facts = new Set(house.register.events.flatMap(({ facts }) => facts));
  const told = [...facts].filter((id) => house.register.fact(id).use !== 'sources-only');
  expect(told.length).toBeGreaterThan(50);
  for (const id of told) {
    const made = plan(`scene a ${id}`);
    const [english, chinese] = [textOf(made, 'en.svx'), textOf(made, 'zh.svx')];
    expect(named(english), id).toEqual(named(chinese));
    expect(named(english)).toContain(id);
    for (const words of [english, chinese]) {
      expect(bareFigures(words), id).toEqual([]);
      expect(words, id).not.toMatch(/headline="[^a-z[\p{Script=Han}A-Z]|[{]'|<(Fact|Term)\b[^>/]*><\1/u);
    }
  }
});

test.each([
  ['scene Bad_id zhipu-founded', /“Bad_id” cannot be the id of a scene: small letters/],
  ['scene minute zhipu-founded', /There is a scene “minute” already: src\/story\/01-minute/],
  ['scene night zhipu-founded', /what the picture of “holds” is called/],
  ['scene a zhipu-found', /no fact “zhipu-found”.*Near it: zhipu-founded/],
  ['scene a three-alumni', /No event dates “three-alumni”.*seeds\/events\.yaml.*as_of: three-alumni/s],
  ['scene a', /Say which fact (?!.* zhipu-founded).* anthropic-menlo/],
  ['scene a zhipu-founded --step No', /“No” cannot be the id of a step/],
  ['scene a zhipu-founded --chapter middle', /no chapter “middle”. It is one of opening, sora/],
  ['scene a zhipu-founded --chapter opening', /Chapter “opening” has no room/],
  ['scene a zhipu-founded --after bom', /no scene “bom”.*Near it: boom/],
  ['scene a zhipu-founded --after minute', /“minute” and “ideas” share one picture/],
  ['scene a zhipu-founded --after ideas --chapter coda', /no place of chapter “coda”/],
  ['scene a zhipu-founded --colour red', /colour.*npm run new scene <id>/s],
  ['scene a zhipu-founded more', /Too much is said: .*“more”/],
  ['step a', /“step” cannot be made: a scene can/],
  ['scene', /has no id/],
])('“%s” says what to do differently', (line, said) => {
  expect(() => plan(line)).toThrow(said);
});

test('an id that is a word of the language is listed under another name', () => {
  expect(textOf(plan('scene new zhipu-founded'), 'index.ts')).toContain(
    "import newScene from './13-new/scene.ts'",
  );
});
