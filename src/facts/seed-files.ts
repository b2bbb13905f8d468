/** Reads the YAML files of seeds/: every item with the file and line it stands on. Server only. */
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { isMap, isSeq } from 'yaml';
import { issueText } from './issue-text.ts';
import type { Place, Problems } from './problems.ts';
import * as schema from './schema.ts';
import { openYaml, type YamlFile } from './yaml-file.ts';

/** An item of the seeds and where it stands. */
export interface Item<T> {
  place: Place;
  seed: T;
}

/** A fact knows its article. */
export type FactItem = Item<schema.FactSeed> & { article: Item<schema.ArticleSeed> };

export interface Seeds {
  articles: Item<schema.ArticleSeed>[];
  facts: FactItem[];
  derived: Item<schema.DerivedSeed>[];
  entities: Item<schema.EntitySeed>[];
  relations: Item<schema.RelationSeed>[];
  events: Item<schema.EventSeed>[];
  conflicts: Item<schema.ConflictSeed>[];
}

const nameOf = (data: unknown, index: number): string => {
  const { id, from, kind, to } = (data ?? {}) as Record<string, unknown>;
  if (typeof id === 'string') return id;
  return from && to ? `${String(from)}:${String(kind)}:${String(to)}` : `item ${index + 1}`;
};

function read<S extends v.GenericSchema>(
  file: YamlFile,
  node: unknown,
  index: number,
  shape: S,
  problems: Problems,
): Item<v.InferOutput<S>> | undefined {
  const data = file.dataOf(node);
  const place = { file: file.path, line: file.lineOf(node), id: nameOf(data, index) };
  if (!isMap(node)) {
    problems.add(place, 'is no list of fields');
    return undefined;
  }
  const result = v.safeParse(shape, data);
  if (result.success) return { place, seed: result.output };
  for (const issue of result.issues) {
    const path = (issue.path ?? []).map((part) => part.key);
    problems.add({ ...place, line: file.nearestLine(node, path) }, issueText(issue));
  }
  return undefined;
}

function readAll<S extends v.GenericSchema>(
  file: YamlFile,
  list: unknown,
  shape: S,
  problems: Problems,
): Item<v.InferOutput<S>>[] {
  if (list === null || list === undefined) return [];
  if (!isSeq(list)) {
    problems.add({ file: file.path, line: file.lineOf(list), id: 'file' }, 'holds no list of items');
    problems.loseFile();
    return [];
  }
  return list.items.flatMap((node, i) => read(file, node, i, shape, problems) ?? []);
}

function readArticles(dir: string, problems: Problems): Pick<Seeds, 'articles' | 'facts'> {
  const articles: Seeds['articles'] = [];
  const facts: FactItem[] = [];
  const folder = join(dir, 'articles');
  const found = existsSync(folder) ? readdirSync(folder) : [];
  const names = found.filter((name) => name.endsWith('.yaml')).sort();
  const place = (name: string, id: string) => ({ file: `${basename(dir)}/articles${name}`, id });
  if (!names.length) {
    problems.add(place('', 'folder'), 'holds no article');
    problems.loseFile();
  }
  for (const name of found)
    if (/\.ya?ml$/i.test(name) && !names.includes(name))
      problems.add(place(`/${name}`, 'file'), 'is to end in .yaml');
  for (const name of names) {
    const file = openYaml(dir, `articles/${name}`, problems);
    if (file.empty) problems.add(place(`/${name}`, 'file'), 'is empty');
    const list = isMap(file.root) ? file.root.get('facts', true) : undefined;
    const items = readAll(file, list, schema.factSchema, problems);
    const article = file.root ? read(file, file.root, 0, schema.articleSchema, problems) : undefined;
    if (!article) {
      problems.loseFile();
      continue;
    }
    articles.push(article);
    facts.push(...items.map((item) => ({ ...item, article })));
  }
  return { articles, facts };
}

/**
 * All of seeds/, each item checked against its schema. What fails is left out and taken down in `problems`.
 * @param dir path of the seeds folder
 */
export function readSeeds(dir: string, problems: Problems): Seeds {
  const list = <S extends v.GenericSchema>(name: string, shape: S) => {
    const file = openYaml(dir, name, problems);
    return readAll(file, file.root, shape, problems);
  };
  return {
    ...readArticles(dir, problems),
    derived: list('derived.yaml', schema.derivedSchema),
    entities: list('entities.yaml', schema.entitySchema),
    relations: list('relations.yaml', schema.relationSchema),
    events: list('events.yaml', schema.eventSchema),
    conflicts: list('conflicts.yaml', schema.conflictSchema),
  };
}
