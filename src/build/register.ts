/** The register of this build, read and checked once. Server only. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadRegister } from '#facts/register.ts';

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
