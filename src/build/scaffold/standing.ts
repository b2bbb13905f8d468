import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Problems } from '#facts/problems.ts';
import type { Register } from '#facts/register.ts';
import { readSeeds } from '#facts/seed-files.ts';
import type { Bilingual } from '#facts/types.ts';
import type { Scene } from '#stage/scene.ts';
import { register } from '../register.ts';
import { Fault } from './fault.ts';

/** A scene that is there already. */
export interface StandingScene extends Pick<Scene, 'id' | 'chapter' | 'sky' | 'figure'> {
  /** What `src/story/index.ts` calls it. */
  name: string;
  /** Its folder in `src/story`. */
  folder: string;
}

/** What a new scene finds before it. */
export interface Standing {
  /** In the order of the story. */
  scenes: readonly StandingScene[];
  /** `src/story/index.ts`. */
  index: string;
  /** `src/story/chart-labels.ts`. */
  chartLabels: string;
  register: Register;
  /** The statements and notes of facts as they are written, with holes for figures, by id of the fact. */
  said: ReadonlyMap<string, { text: Bilingual; note?: Bilingual | undefined }>;
  /** The titles of events as they are written, by id of the event. */
  titles: ReadonlyMap<string, Bilingual>;
  /** Ids of the facts that the story tells already. */
  told: ReadonlySet<string>;
}

/** The names in the list of scenes, with the folder of each. @throws Fault when the file is not as it was */
export function sceneNames(index: string): { name: string; folder: string }[] {
  const list = /export const scenes = \[([^\]]*)\]/.exec(index)?.[1];
  if (!list) throw new Fault('src/story/index.ts: there is no list “export const scenes = [ … ]”');
  return [...list.matchAll(/\w+/g)].map(([name]) => {
    const folder = new RegExp(`import ${name} from '\\./([\\w-]+)/scene\\.ts'`).exec(index)?.[1];
    if (!folder) throw new Fault(`src/story/index.ts: scene “${name}” is listed, not imported`);
    return { name, folder };
  });
}

/**
 * Reads the project from its root.
 * @throws Fault for a list of scenes that cannot be read; whatever the seeds or a scene throw
 */
export async function standing(root: string): Promise<Standing> {
  const story = join(root, 'src/story');
  const index = readFileSync(join(story, 'index.ts'), 'utf8');
  const scenes = await Promise.all(
    sceneNames(index).map(async ({ name, folder }) => {
      const { default: scene } = (await import(
        /* @vite-ignore */ pathToFileURL(join(story, folder, 'scene.ts')).href
      )) as { default: Scene };
      const { id, chapter, sky, figure } = scene;
      return { id, chapter, sky, figure, name, folder };
    }),
  );
  const seeds = readSeeds(join(root, 'seeds'), new Problems());
  const words = scenes.map(({ folder }) => readFileSync(join(story, folder, 'en.svx'), 'utf8')).join('\n');
  return {
    scenes,
    index,
    chartLabels: readFileSync(join(story, 'chart-labels.ts'), 'utf8'),
    register,
    said: new Map([...seeds.facts, ...seeds.derived].map(({ seed }) => [seed.id, seed])),
    titles: new Map(seeds.events.map(({ seed }) => [seed.id, seed.title])),
    told: new Set([...words.matchAll(/(?:\bid="|\bfigure="|\[\[)([a-z0-9-]+)/g)].map(([, id = '']) => id)),
  };
}

/** Numbers of the folders in `src/story`, whether listed or not. */
export const folderNumbers = (root: string): number[] =>
  readdirSync(join(root, 'src/story')).flatMap((name) => {
    const number = /^(\d+)-/.exec(name)?.[1];
    return number ? [Number(number)] : [];
  });
