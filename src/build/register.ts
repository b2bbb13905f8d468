/** The register of this build, read and checked once. Server only. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { finder } from '#facts/find.ts';
import { loadRegister, type Register } from '#facts/register.ts';
import type { PageLang } from '#facts/types.ts';
import { inTraditional } from './in-page-lang.ts';
import { rememberedBy } from './remembered.ts';

/**
 * The seeds folder, from where the command was started upwards. Not from this file's own address: a build
 * moves this module into its output.
 */
function seedsAbove(folder: string): string {
  const seeds = join(folder, 'seeds');
  if (existsSync(join(seeds, 'entities.yaml'))) return seeds;
  const parent = dirname(folder);
  if (parent === folder) throw new Error(`no seeds/ folder in ${process.cwd()} or above`);
  return seedsAbove(parent);
}

/** Throws while it loads, with every error listed, if the seeds do not hold. */
export const register = loadRegister(seedsAbove(process.cwd()));

/** The same as pages in a language show it: for 繁體 its Chinese is in Traditional characters. */
export const registerFor = rememberedBy((lang: PageLang): Register => {
  if (lang !== 'zh-hant') return register;
  const { sources, facts, conflicts, entities, relations, events } = register;
  const lists = inTraditional({ sources, facts, conflicts, entities, relations, events });
  return {
    ...lists,
    source: finder('source', lists.sources),
    fact: finder('fact', lists.facts),
    conflict: finder('conflict', lists.conflicts),
    entity: finder('entity', lists.entities),
    relation: finder('relation', lists.relations),
    event: finder('event', lists.events),
  };
});
