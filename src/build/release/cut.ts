import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ManifestEntry } from '../manifest.ts';
import { packed } from './archive.ts';
import { embedFiles } from './reach.ts';
import { archiveOf, LIST, readReleases, sha256, type Release } from './releases.ts';
import { isVersion } from './version.ts';

/** What a release is cut from, and its name. */
export interface Cut {
  version: string;
  /** The day, like 2026-01-31. */
  date: string;
  /** Folder of the built site. */
  site: string;
  /** Of the client build that the site was made with. */
  manifest: Record<string, ManifestEntry>;
  /** Folder with the list of releases. */
  seeds: string;
}

/**
 * Throws when a version cannot be the next release: a bad name, or one that is taken. Whoever quoted a version must
 * find what was quoted.
 */
export function checkFree(version: string, seeds: string): void {
  if (!isVersion(version)) throw new Error(`a version is like 1.2.0 or 1.2.0-beta.1, not “${version}”`);
  const known = readReleases(seeds).map((release) => release.version);
  if (known.includes(version) || existsSync(join(seeds, archiveOf(version))))
    throw new Error(`version ${version} is released already, and a release never changes: choose another`);
}

/**
 * Packs the embeds of a built site and puts the release on the list.
 *
 * @throws when the version is taken, or the site lacks something that its embeds need; nothing is written then
 */
export function cutRelease({ version, date, site, manifest, seeds }: Cut): Release {
  checkFree(version, seeds);
  const files = embedFiles(site, manifest);
  const archive = packed(new Map(files.map((path) => [path, readFileSync(join(site, path))])));
  const { version: edition } = JSON.parse(readFileSync(join(site, '_app/version.json'), 'utf8')) as {
    version: string;
  };
  const file = archiveOf(version);
  const release = { version, date, file, sha256: sha256(archive), edition };
  const list = JSON.stringify([...readReleases(seeds), release], undefined, 2);
  mkdirSync(dirname(join(seeds, file)), { recursive: true });
  writeFileSync(join(seeds, file), archive);
  writeFileSync(join(seeds, LIST), `${list}\n`);
  return release;
}
