/**
 * The register: everything we know, read from seeds/, linked, computed and checked. Server only; nothing of
 * this file may reach the browser, which gets /facts.json instead.
 */
import { fileURLToPath } from 'node:url';
import { checkAmounts } from './checks/amounts.ts';
import { checkConflicts } from './checks/conflicts.ts';
import { checkDates } from './checks/dates.ts';
import { checkEntities } from './checks/entities.ts';
import { checkEvidence } from './checks/evidence.ts';
import { checkForecasts } from './checks/forecasts.ts';
import { checkIds } from './checks/ids.ts';
import { checkLabels } from './checks/labels.ts';
import { checkSpeakers } from './checks/speakers.ts';
import { checkWording } from './checks/wording.ts';
import { finder } from './find.ts';
import { frozen } from './freeze.ts';
import { linkSeeds } from './link.ts';
import { Problems } from './problems.ts';
import { readSeeds } from './seed-files.ts';
import type { Conflict, Entity, Fact, Relation, RegisterEvent, Source } from './types.ts';

const checks = [
  checkIds,
  checkDates,
  checkAmounts,
  checkLabels,
  checkSpeakers,
  checkEvidence,
  checkEntities,
  checkForecasts,
  checkConflicts,
  checkWording,
];

/** Read-only all the way down. Each lookup throws where the id is unknown. */
export interface Register {
  readonly sources: readonly Source[];
  /** Facts of the articles in their order, then our sums. */
  readonly facts: readonly Fact[];
  readonly conflicts: readonly Conflict[];
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
  readonly events: readonly RegisterEvent[];
  source(id: string): Source;
  fact(id: string): Fact;
  conflict(id: string): Conflict;
  entity(id: string): Entity;
  /** By `{from}:{kind}:{to}`. */
  relation(id: string): Relation;
  event(id: string): RegisterEvent;
}

/**
 * Reads and checks a seeds folder.
 * @param dir its path, or its file: URL
 * @throws RegisterError that lists everything wrong with it, each with file, line and id
 */
export function loadRegister(dir: string | URL): Register {
  const problems = new Problems();
  const seeds = readSeeds(typeof dir === 'string' ? dir : fileURLToPath(dir), problems);
  problems.stopIfLost();
  for (const check of checks) check(seeds, problems);
  const lists = linkSeeds(seeds, problems);
  problems.stop();
  return frozen({
    ...lists,
    source: finder('source', lists.sources),
    fact: finder('fact', lists.facts),
    conflict: finder('conflict', lists.conflicts),
    entity: finder('entity', lists.entities),
    relation: finder('relation', lists.relations),
    event: finder('event', lists.events),
  });
}
