import type { Bilingual } from '#facts/types.ts';
import { Fault } from './fault.ts';
import type { StandingScene } from './standing.ts';

/** A word of the language that no module can be called by. */
const reserved =
  /^(await|break|case|catch|class|const|continue|debugger|default|delete|do|else|enum|export|extends|false|finally|for|function|if|import|in|instanceof|new|null|package|return|static|super|switch|this|throw|true|try|typeof|var|void|while|with|yield)$/;

/** What the list of scenes calls a scene: its id as one word. */
export function nameOf(id: string, index: string): string {
  const word = id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const taken = reserved.test(word) || new RegExp(`\\b(import|const|function) ${word}\\b`).test(index);
  return taken ? `${word}Scene` : word;
}

/** Text with something put behind the first place where a pattern fits. @throws Fault naming the file where none does */
function behind(file: string, text: string, pattern: RegExp, added: string): string {
  if (!pattern.test(text))
    throw new Fault(
      `${file} is not as it was: ${String(pattern)} fits nowhere in it. List the scene by hand.`,
    );
  return text.replace(pattern, (found) => `${found}${added}`);
}

/** `src/story/index.ts` with a scene more, behind the one it follows. @throws Fault when the file is not as it was */
export function inIndex(index: string, id: string, folder: string, after: StandingScene): string {
  const file = 'src/story/index.ts';
  const name = nameOf(id, index);
  const imports = /(?:import \w+ from '\.\/[\w-]+\/scene\.ts';\n)+/;
  const imported = behind(file, index, imports, `import ${name} from './${folder}/scene.ts';\n`);
  const inList = new RegExp(`export const scenes = \\[[^\\]]*?\\b${after.name}\\b,`);
  const inFolders = new RegExp(`'?${after.id}'?: '${after.folder}',`);
  return behind(file, behind(file, imported, inList, ` ${name},`), inFolders, ` '${id}': '${folder}',`);
}

/** `src/story/chart-labels.ts` with a name for the scene as a chart. @throws Fault when the file is not as it was */
export function inChartLabels(chartLabels: string, id: string, name: Bilingual, step: string): string {
  const entry = JSON.stringify({ ...name, shows: step });
  return behind(
    'src/story/chart-labels.ts',
    chartLabels,
    /const labels: Record<string, ChartLabel> = \{[^]*?\n(?=\};)/,
    `'${id}': ${entry},\n`,
  );
}
