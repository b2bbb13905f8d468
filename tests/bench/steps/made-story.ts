import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Steps of one made scene; the last scene has what is left over. */
const IN_SCENE = 5;

/** How the steps of a made story are shared out among its scenes: `[5, 5, 2]` for twelve. */
export function shared(steps: number): number[] {
  return Array.from({ length: Math.ceil(steps / IN_SCENE) }, (_, at) =>
    Math.min(IN_SCENE, steps - at * IN_SCENE),
  );
}

/**
 * Puts a made story of so many steps in the place of the story of a project: scenes on a timeline, each step with
 * words, notes, a figure of the register and a view of its own. Only ever for a copy of the project.
 *
 * @param project folder of the copy
 */
export function writeMadeStory(project: string, steps: number): void {
  const story = join(project, 'src/story');
  for (const name of readdirSync(story))
    if (/^\d\d-/.test(name)) rmSync(join(story, name), { recursive: true });
  const scenes = shared(steps).map((count, at) => ({ id: `made-${at + 1}`, at, count }));
  for (const scene of scenes) {
    const folder = join(story, scene.id);
    mkdirSync(folder);
    writeFileSync(join(folder, 'scene.ts'), sceneFile(scene));
    for (const lang of ['en', 'zh'] as const)
      writeFileSync(join(folder, `${lang}.svx`), wordsFile(scene, lang));
  }
  writeFileSync(join(story, 'index.ts'), indexFile(scenes));
  writeFileSync(join(story, 'chart-labels.ts'), NAMES);
}

interface Made {
  id: string;
  /** Its place in the story, from 0. */
  at: number;
  /** Its steps. */
  count: number;
}

const idsOf = ({ count }: Made) => Array.from({ length: count }, (_, step) => `step-${step + 1}`);

const indexFile = (scenes: Made[]) => `import type { Component } from 'svelte';
import type { PageLang } from '#facts/types.ts';
import type { Scene } from '#stage/scene.ts';
${scenes.map(({ id, at }) => `import scene${at} from './${id}/scene.ts';`).join('\n')}

export const scenes = [${scenes.map(({ at }) => `scene${at}`).join(', ')}] as unknown as readonly Scene[];

const files = import.meta.glob<{ default: Component }>('./*/*.svx', { eager: true });
const derived = import.meta.glob<{ default: Component }>('./*/zh.svx', { eager: true, query: '?hant' });

export function wordsOf(scene: string, lang: PageLang): Component {
  const file = (lang === 'zh-hant' ? derived : files)[\`./\${scene}/\${lang === 'zh-hant' ? 'zh' : lang}.svx\`];
  if (!file) throw new Error(\`no words of \${scene} in \${lang}\`);
  return file.default;
}
`;

const NAMES = `import type { Bilingual } from '#facts/types.ts';

export interface ChartLabel extends Bilingual {
  shows: string;
}

export const chartLabel = (scene: string): ChartLabel => ({
  en: \`Picture \${scene}\`,
  zh: '样例图',
  shows: 'step-1',
});
`;

const sceneFile = (scene: Made) => `import { defineScene } from '#stage/scene.ts';
import { timelineWords } from '../timeline-words.ts';

const EVENTS = ['jpm-report', 'sora-shown', 'jpm-2030'];

export default defineScene({
  id: '${scene.id}',
  chapter: '${scene.at ? 'sora' : 'opening'}',
  sky: 'sora',
  figure: '${scene.id}',
  chart: 'timeline',
  data: (desk) => ({
    events: EVENTS.map((id) => {
      const { title, when, ...rest } = desk.event(id);
      return {
        ...rest,
        title: desk.text(title, 'name'),
        short: desk.text(desk.lang === 'en' ? 'Made' : '样例', 'name'),
        when: desk.text(when, 'note'),
        role: 'minute' as const,
      };
    }),
    words: timelineWords[desk.lang],
  }),
  captions: ({ lang }) =>
    Object.fromEntries(
      ${JSON.stringify(idsOf(scene))}.map((id) => [id, { title: lang === 'en' ? 'A made picture' : '样例图' }]),
    ),
  steps: [
${idsOf(scene).map(stepLine).join('\n')}
  ],
});
`;

/** Each step ends its line of years in another year, so that no two pictures of a scene are alike. */
const stepLine = (id: string, at: number) =>
  `    { id: '${id}', view: { domain: ['2020-01-01', '${2032 + at}-01-01'], events: ['sora-shown', 'jpm-2030'], emphasis: ['sora-shown'] } },`;

const WORDS = {
  en: {
    headline: 'A made step of a made scene',
    text: 'Words of about the length that a step of the story has, with a mark of the picture, <Ref to="sora-shown">Sora</Ref>, and a date of the register, <Fact id="sora-shown" />. They say nothing, and nobody is meant to read them; they are here so that a page of many steps weighs what it would weigh.',
    notes: 'What a speaker would say beside it, in a sentence or two that take their room.',
  },
  zh: {
    headline: '样例场景中的一步',
    text: '长短与故事里的一步相仿的文字，提到图上的一处，<Ref to="sora-shown">Sora</Ref>，也提到一个日期，<Fact id="sora-shown" />。这些话什么也没说，放在这里只为让页面有应有的分量，并不指望有人去读。',
    notes: '旁边讲者要说的一两句话，占一点地方。',
  },
};

const wordsFile = (scene: Made, lang: 'en' | 'zh') => `<script>
  import { Fact, Notes, Ref, Step } from '#stage/words/index.ts';
</script>
${idsOf(scene)
  .map(
    (id) => `
<Step id="${id}" headline="${WORDS[lang].headline}" essential>

${WORDS[lang].text}

<Notes>

${WORDS[lang].notes}

</Notes>
</Step>
`,
  )
  .join('')}`;
