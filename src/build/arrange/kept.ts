/** The layouts kept in the repository. They stand in plain imports, so that a build takes them in. */
import type { ArrangementName, FrameShape } from '#charts/network/types.ts';
import type { Kept } from './job.ts';
import growthTall from './kept/growth.tall.json';
import growthWide from './kept/growth.wide.json';
import hubTall from './kept/hub.tall.json';
import hubWide from './kept/hub.wide.json';
import rushTall from './kept/rush.tall.json';
import rushWide from './kept/rush.wide.json';
import streetTall from './kept/street.tall.json';
import streetWide from './kept/street.wide.json';
import townTall from './kept/town.tall.json';
import townWide from './kept/town.wide.json';
import wholeTall from './kept/whole.tall.json';
import wholeWide from './kept/whole.wide.json';

/** JSON modules know lists, but not that a place is a pair. */
const kept = (wide: unknown, tall: unknown) => ({ wide, tall }) as Record<FrameShape, Kept>;

export const KEPT: Record<ArrangementName, Record<FrameShape, Kept>> = {
  growth: kept(growthWide, growthTall),
  hub: kept(hubWide, hubTall),
  street: kept(streetWide, streetTall),
  town: kept(townWide, townTall),
  rush: kept(rushWide, rushTall),
  whole: kept(wholeWide, wholeTall),
};
