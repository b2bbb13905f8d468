import type { Stretch } from './used.ts';
import type { SourceText } from './texts.ts';

/** The interface words that stand on a page before anything on it is opened. */
const onFirstView =
  /^\s+(tagline|dateline|scrollOn|hold\w*|pictureOf|contents|sources|present|data|useChart|allCharts|share|published|licence|skip|forPaper): .*$/gm;
/** The same of a talk: the bar of controls. */
const onFirstSlide = /^ {4}(slides|story|overview|find|cited|speaker|fullScreen|help): .*$/gm;
/** What marks of a chart are named by, besides the labels of its scene. */
const namedBy: Record<string, RegExp> = {
  timeline: /^(src\/story\/timeline-words\.ts|seeds\/events\.yaml)$/,
  network: /^(src\/story\/network-[a-z]+\.ts|seeds\/entities\.yaml)$/,
};
/** Charts whose lanes are named in the voice of the words. */
const withLanes = /^(network|seams)$/;
/** What prints figures and dates, and where they come from. */
const figures = /^src\/facts\/(qualifiers|number-words|dates)\.ts$/;
const units = /^src\/facts\/(units|figures)\.ts$/;
const citation = '〔〕第、段';

/**
 * What a reader of the Chinese story comes by, chapter after chapter: first the poster's scene with what stands
 * round it, then the words and the pictures of each chapter. What opens on demand comes with the second chapter.
 */
export function chineseStretches(texts: SourceText[]): Stretch[] {
  const of = (one: RegExp) =>
    texts
      .filter(({ path }) => one.test(path))
      .map(({ text }) => text)
      .join('');
  const scenes = [
    ...new Set(texts.flatMap(({ path }) => /^src\/story\/\d+-[^/]+\//.exec(path)?.[0] ?? [])),
  ].map((folder) => {
    const at = (ending: string) => new RegExp(`^${folder}${ending}`);
    const scene = of(at('scene\\.ts$'));
    const chart = /chart: '([^']+)'/.exec(scene)?.[1] ?? '';
    const labels = of(at('.+\\.ts$'));
    return {
      chapter: /chapter: '([^']+)'/.exec(scene)?.[1] ?? '',
      words: withoutNotes(of(at('zh\\.svx$'))),
      labels,
      lanes: withLanes.test(chart) ? labels : '',
      named: namedBy[chart] ? of(namedBy[chart]) : '',
    };
  });
  const [first] = scenes;
  if (!first) return [];
  const labels = of(/^src\/story\/labels\.ts$/);
  const start = of(figures) + citation;
  const stands = [
    ...(labels.match(onFirstView) ?? []),
    ...(of(/^src\/story\/slide-labels\.ts$/).match(onFirstSlide) ?? []),
  ].join('');
  const stretches = [
    {
      name: 'first',
      serif: first.words + start + vague(texts, first.words),
      sans: first.labels + stands + start + vague(texts, first.words),
    },
  ];
  const asked = of(units) + vague(texts) + labels + of(/^src\/story\/fact-labels\.ts$/);
  const chapters = [...new Set(scenes.map(({ chapter }) => chapter))];
  const second = chapters.find((chapter) => chapter !== first.chapter);
  for (const chapter of chapters) {
    const all = (key: 'words' | 'lanes' | 'labels' | 'named') =>
      scenes
        .filter((scene) => scene.chapter === chapter)
        .map((scene) => scene[key])
        .join('');
    const more = chapter === second ? asked : '';
    stretches.push({
      name: chapter,
      serif: all('words') + all('lanes') + more,
      sans: all('labels') + all('named') + more,
    });
  }
  return stretches;
}

/** Notes are for the speaker. */
const withoutNotes = (words: string): string => words.replaceAll(/<Notes>[\s\S]*?<\/Notes>/g, '');

/**
 * Amounts that an article gives in words only are printed as those words.
 * @param words where the facts are named whose amounts are meant; all facts when absent
 */
function vague(texts: SourceText[], words?: string): string {
  const facts = texts
    .filter(({ path }) => path.startsWith('seeds/articles/'))
    .flatMap(({ text }) => text.split(/^ {2}- id: /m).slice(1));
  return facts
    .filter((fact) => !words || words.includes(`"${/^[\w-]+/.exec(fact)?.[0]}"`))
    .map((fact) => /value:\s*\{([^}]*)\}/.exec(fact)?.[1] ?? '')
    .join('');
}
