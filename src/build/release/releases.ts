/** The releases that `seeds/releases.json` names, and their archives. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { unpacked, type Files } from './archive.ts';
import { isVersion } from './version.ts';

/** Below the seeds. */
export const LIST = 'releases.json';
export const ARCHIVES = 'releases';

/** Where the archive of a version lies, below the seeds. */
export const archiveOf = (version: string): string => `${ARCHIVES}/${version}.zip`;

const releaseSchema = v.strictObject({
  version: v.pipe(v.string(), v.check(isVersion, 'is like 1.2.0 or 1.2.0-beta.1')),
  /** The day it was made. */
  date: v.pipe(v.string(), v.isoDate('is a day, like 2026-01-31')),
  file: v.string(),
  /** Of the archive. */
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'has 64 hexadecimal digits')),
  /** The edition of the site that it was made from. */
  edition: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/, 'has 16 hexadecimal digits')),
});

/** A release as the list names it. */
export type Release = v.InferOutput<typeof releaseSchema>;

export const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/**
 * The list, in its order.
 *
 * @param seeds the folder
 * @throws when it does not hold, naming version and field, or when an archive is on no list
 */
export function readReleases(seeds: string): Release[] {
  const list = parsed(join(seeds, LIST));
  const releases = list.map((item, index) => {
    const name = `seeds/${LIST}: ${(item as { version?: unknown } | null)?.version ?? `release ${index + 1}`}`;
    const result = v.safeParse(releaseSchema, item);
    if (!result.success) {
      const [issue] = result.issues;
      throw new Error(`${name}: ${v.getDotPath(issue) ?? 'it'}: ${issue.message}`);
    }
    const { version, file } = result.output;
    if (file !== archiveOf(version))
      throw new Error(`${name}: file: is ${archiveOf(version)}, not “${file}”`);
    return result.output;
  });
  const versions = releases.map(({ version }) => version);
  const twice = versions.find((version, index) => versions.indexOf(version) !== index);
  if (twice) throw new Error(`seeds/${LIST}: ${twice}: is named twice`);
  const folder = join(seeds, ARCHIVES);
  for (const name of existsSync(folder) ? readdirSync(folder) : [])
    if (!releases.some(({ file }) => file === `${ARCHIVES}/${name}`))
      throw new Error(`seeds/${ARCHIVES}/${name}: ${LIST} does not name it`);
  return releases;
}

/** The files of a release. @throws naming archive and version when it is missing, changed or broken */
export function openRelease(seeds: string, { version, file, sha256: sum }: Release): Files {
  const name = `seeds/${file} (version ${version})`;
  const path = join(seeds, file);
  if (!existsSync(path)) throw new Error(`${name}: is missing`);
  const archive = readFileSync(path);
  if (sha256(archive) !== sum) throw new Error(`${name}: is not what ${LIST} has the sha256 of`);
  try {
    return unpacked(archive);
  } catch (error) {
    throw new Error(`${name}: ${(error as Error).message}`, { cause: error });
  }
}

function parsed(path: string): unknown[] {
  if (!existsSync(path)) throw new Error(`seeds/${LIST}: is missing`);
  try {
    return v.parse(v.array(v.unknown()), JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    throw new Error(`seeds/${LIST}: is no list in JSON (${(error as Error).message})`, { cause: error });
  }
}
