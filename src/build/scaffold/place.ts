import type { Theme } from '#facts/types.ts';
import { chapters, type Chapter } from '#stage/scene.ts';
import type { Ask } from './ask.ts';
import { Fault } from './fault.ts';
import { nearest } from './nearest.ts';
import type { StandingScene } from './standing.ts';

/** Where a theme is told when nobody says where. */
const homes: Record<Theme, Chapter> = {
  video: 'sora',
  'language-models': 'sora',
  tsinghua: 'tsinghua',
  founders: 'tsinghua',
  'first-wave': 'tsinghua',
  money: 'tsinghua',
  compute: 'compute',
  devices: 'phones',
  platforms: 'phones',
  outlook: 'phones',
};

/** Where a new scene stands. */
export interface Placed {
  chapter: Chapter;
  /** The scene before it. */
  after: StandingScene;
}

const isChapter = (text: string): text is Chapter => chapters.some((one) => one === text);

/**
 * The place of a new scene: where it is asked for, else at the end of its chapter, but never between two scenes that
 * share a picture.
 *
 * @throws Fault for an unknown chapter or scene, and for a place that cuts a picture or the order of chapters
 */
export function placeOf(
  { chapter, after }: Pick<Ask, 'chapter' | 'after'>,
  theme: Theme,
  scenes: readonly StandingScene[],
): Placed {
  if (chapter !== undefined && !isChapter(chapter))
    throw new Fault(`There is no chapter “${chapter}”. It is one of ${chapters.join(', ')}.`);
  const free = scenes.filter(({ figure }, at) => scenes[at + 1]?.figure !== figure);
  if (after === undefined) return atEnd(chapter ?? homes[theme], free);
  const at = scenes.findIndex(({ id }) => id === after);
  const before = scenes[at];
  if (!before) {
    const ids = scenes.map(({ id }) => id);
    throw new Fault(`There is no scene “${after}” to follow. Near it: ${nearest(after, ids).join(', ')}.`);
  }
  const next = scenes[at + 1];
  if (next && !free.includes(before))
    throw new Fault(
      `“${after}” and “${next.id}” share one picture, which a scene between them would cut. ` +
        `It may follow ${free.map(({ id }) => id).join(', ')}.`,
    );
  if (chapter !== undefined && chapter !== before.chapter && chapter !== next?.chapter)
    throw new Fault(
      `After “${after}” there is no place of chapter “${chapter}”: “${after}” is of “${before.chapter}”.`,
    );
  return { chapter: chapter ?? before.chapter, after: before };
}

function atEnd(chapter: Chapter, free: StandingScene[]): Placed {
  const after = free.findLast((scene) => scene.chapter === chapter);
  if (!after)
    throw new Fault(
      `Chapter “${chapter}” has no room: its scenes share their picture with what follows. ` +
        `Take another, or say --after ${free.map(({ id }) => id).join(' | ')}.`,
    );
  return { chapter, after };
}
