import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Fact, FactsJson } from '#facts/types.ts';
import { isLang } from '#story/languages.ts';
import type { Files } from './archive.ts';
import { correctedFacts } from './corrected.ts';
import { pinnedPage, type LiveSite } from './pinned-page.ts';
import { FACTS, isEmbedPage } from './reach.ts';
import { openRelease, readReleases, type Release } from './releases.ts';
import { shownFacts } from './shown-facts.ts';

/** What became of a release. */
export interface Published {
  version: string;
  /** Number of its pages, and paths of those that say they were corrected. */
  pages: number;
  corrected: string[];
}

/**
 * Unpacks every release of the list into the built site, below `/v/{version}/`.
 *
 * @param site folder of the built site
 * @param seeds folder with the list of releases
 * @param address where the site is hosted, without a slash at the end
 * @throws naming archive and version when one does not hold
 */
export function publishReleases(site: string, seeds: string, address: string): Published[] {
  const now = (JSON.parse(readFileSync(join(site, FACTS), 'utf8')) as FactsJson).facts;
  const live: LiveSite = { address, has: (path) => existsSync(join(site, path, 'index.html')) };
  return readReleases(seeds).map((release) => {
    const files = openRelease(seeds, release);
    try {
      return publish(release, files, now, live, join(site, 'v', release.version));
    } catch (error) {
      throw new Error(`seeds/${release.file} (version ${release.version}): ${(error as Error).message}`, {
        cause: error,
      });
    }
  });
}

function publish({ version }: Release, files: Files, now: Fact[], live: LiveSite, folder: string): Published {
  const facts = files.get(FACTS);
  if (!facts) throw new Error(`holds no ${FACTS}`);
  const changed = correctedFacts((JSON.parse(facts.toString()) as FactsJson).facts, now);
  const pages = new Map(
    [...files].filter(([path]) => isEmbedPage(path)).map(([path, html]) => [path, html.toString()]),
  );
  const shown = shownFacts(pages);
  const corrected = [...pages.keys()].filter((path) =>
    [...(shown.get(path) ?? [])].some((id) => changed.has(id)),
  );
  for (const [path, bytes] of files) {
    const [lang, , scene = ''] = path.split('/');
    const html = pages.get(path);
    if (html !== undefined && !isLang(lang))
      throw new Error(`${path} is in a language that the site has not`);
    const isCorrected = corrected.includes(path);
    const root = '../'.repeat(path.split('/').length - 1);
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(
      file,
      html !== undefined && isLang(lang) ? pinnedPage({ html, lang, scene, root, isCorrected }, live) : bytes,
    );
  }
  return { version, pages: pages.size, corrected };
}
