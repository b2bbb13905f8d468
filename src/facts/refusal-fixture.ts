/** What the register says of a seeds folder with something wrong in it, for the tests of its messages. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { RegisterError } from './problems.ts';
import { loadRegister } from './register.ts';
import { seedsWith, type Change } from './seeds-fixture.ts';

/** The one article of the sound seeds. */
export const article = 'articles/000-bill.yaml';

/**
 * One mistake, and what is said of it. The mistake is `words → other words`, or `→ words` at the end. `at` are words of
 * the line that is named, in the same file or, as `file > words`, in another; left out, the line of the other words.
 */
export type Refusal = [mistake: string, says: string, at?: string];

/** Every problem of a seeds folder, without its count; none where it is sound. */
export function problemsOf(dir: string): readonly string[] {
  try {
    loadRegister(dir);
    return [];
  } catch (error) {
    if (error instanceof RegisterError) return error.problems;
    throw error;
  }
}

function placeOf(dir: string, file: string, at: string): string {
  const [words = '', other = file] = at.split(' > ').reverse();
  if (!words) return `seeds/${other}`;
  const lines = readFileSync(join(dir, other), 'utf8').split('\n');
  const line = lines.findIndex((text) => text.includes(words));
  if (line < 0) throw new Error(`${other} has no line with “${words}”`);
  return `seeds/${other}:${line + 1}`;
}

/** Gives a test of one mistake in a file: it expects that problem and no other, with file, line, id and words. */
export const refusedIn =
  (file: string) =>
  (...[mistake, says, at]: Refusal): void => {
    const [from = '', to = ''] = mistake.split(/ ?→ /);
    const dir = seedsWith([file, from, to]);
    expect(problemsOf(dir)).toEqual([`${placeOf(dir, file, at ?? to.trim().split('\n')[0]!)} ${says}`]);
  };

/** The same after several changes, and with as many problems as are named: `at`, what is said. */
export function expectProblems(changes: Change[], ...said: [at: string, says: string][]): void {
  const dir = seedsWith(...changes);
  const file = changes[0]![0];
  expect(problemsOf(dir)).toEqual(said.map(([at, says]) => `${placeOf(dir, file, at)} ${says}`));
}

/** One more fact of the article, with these fields besides those that every fact has. */
export const more = (fields: string): string =>
  `→   - { id: more, paragraph: 9, kind: stated, theme: compute, text: { en: More., zh: 更多。 }, ${fields} }`;
