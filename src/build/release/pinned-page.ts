import type { PageLang } from '#facts/types.ts';
import { chartPath } from '../chart-path.ts';
import { correctedNotice, withNotice } from '../embed/corrected-notice.ts';

/** The site that pinned pages stand in, as far as they lead there. */
export interface LiveSite {
  /** Absolute address, without a slash at the end. */
  address: string;
  /** Whether it has a page, by its path with a slash at the end. */
  has(path: string): boolean;
}

/** A page of a release, and where it stands. */
export interface PinnedPage {
  html: string;
  lang: PageLang;
  scene: string;
  /** From the page to the root of its release, ending in a slash. */
  root: string;
  /** What it shows is told in another way by now. */
  isCorrected: boolean;
}

/** From the root of a release to the root of the site. */
const UP = '../../';

/**
 * A page of a release as it is shown: the same to look at, but its links lead out of the release to the site as it is
 * now, and it says so when a figure was corrected. A link to a page that is no more leads to the story.
 */
export function pinnedPage({ html, lang, scene, root, isCorrected }: PinnedPage, live: LiveSite): string {
  const leading = (path: string): string => {
    const [page = '', fragment] = path.split('#');
    return live.has(page) ? `${page}${fragment === undefined ? '' : `#${fragment}`}` : `${lang}/`;
  };
  const linked = html
    .replace(
      /(<a\b[^>]*?\shref="|\sdata-sources=")((?:\.\.\/)+)([^"]*)/g,
      (_, before: string, up: string, path: string) => {
        if (up !== root) throw new Error(`a link leads to ${up}${path}, not to a page of the site`);
        return `${before}${up}${UP}${leading(path)}`;
      },
    )
    .replace(
      /(<link rel="canonical" href=")[^"]*/,
      (_, before: string) => `${before}${live.address}/${leading(`${lang}/${chartPath(scene)}`)}`,
    );
  const chart = `${root}${UP}${leading(`${lang}/${chartPath(scene)}`)}`;
  return isCorrected ? withNotice(linked, correctedNotice(lang, chart)) : linked;
}
