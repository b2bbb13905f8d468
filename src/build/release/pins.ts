import type { Pin } from '#stage/charts-pages/embed/carried.ts';
import { rememberedBy } from '../remembered.ts';
import { isEmbedPage } from './reach.ts';
import { openRelease, readReleases } from './releases.ts';

const allIn = rememberedBy((seeds: string): Pin[] =>
  readReleases(seeds).map((release) => ({
    version: release.version,
    embeds: [...openRelease(seeds, release).keys()]
      .filter(isEmbedPage)
      .map((path) => path.slice(0, -'index.html'.length)),
  })),
);

/** The releases that have a scene's embeds, the newest first. @throws when the list or an archive does not hold */
export const pinsOf = (scene: string): Pin[] =>
  allIn('seeds')
    .map(({ version, embeds }) => ({
      version,
      embeds: embeds.filter((path) => path.split('/')[2] === scene),
    }))
    .filter(({ embeds }) => embeds.length > 0)
    .reverse();
