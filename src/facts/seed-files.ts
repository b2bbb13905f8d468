/** Reads the YAML files of seeds/: every item with the file and line it stands on. Server only. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { isMap, isNode, isSeq, LineCounter, parseDocument } from 'yaml';
import { issueText } from './issue-text.ts';
import type { Place, Problems } from './problems.ts';
import * as schema from './schema.ts';

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

interface File {
  path: string;
  root: unknown;
  lineOf: (node: unknown) => number | undefined;
  dataOf: (node: unknown) => unknown;
}

function open(dir: string, name: string, problems: Problems): File {
  const path = `${basename(dir)}/${name}`;
  const lines = new LineCounter();
  if (!existsSync(join(dir, name))) {
    problems.add({ file: path, id: 'file' }, 'is missing');
    return { path, root: null, lineOf: () => undefined, dataOf: () => undefined };
  }
  const doc = parseDocument(readFileSync(join(dir, name), 'utf8'), { lineCounter: lines });
  for (const error of doc.errors)
    problems.add(
      { file: path, line: lines.linePos(error.pos[0]).line, id: 'YAML' },
      error.message.split('\n')[0] ?? '',
    );
  const lineOf = (node: unknown) => {
    const start = isNode(node) ? node.range?.[0] : undefined;
    return start === undefined ? undefined : lines.linePos(start).line;
  };
  const dataOf = (node: unknown): unknown => (isNode(node) ? node.toJS(doc) : node);
  return { path, root: doc.errors.length ? null : doc.contents, lineOf, dataOf };
}

const nameOf = (data: unknown, index: number): string => {
  const { id, from, kind, to } = (data ?? {}) as Record<string, unknown>;
  if (typeof id === 'string') return id;
  return from && to ? `${String(from)}:${String(kind)}:${String(to)}` : `item ${index + 1}`;
};

/** Line of what the path leads to, or of the nearest thing around it that exists. */
function nearestLine(file: File, node: unknown, path: unknown[]): number | undefined {
  if (!path.length || !isMap(node)) return file.lineOf(node);
  return file.lineOf(node.getIn(path, true)) ?? nearestLine(file, node, path.slice(0, -1));
}

function read<S extends v.GenericSchema>(
  file: File,
  node: unknown,
  index: number,
  shape: S,
  problems: Problems,
): Item<v.InferOutput<S>> | undefined {
  const data = file.dataOf(node);
  const place = { file: file.path, line: file.lineOf(node), id: nameOf(data, index) };
  const result = v.safeParse(shape, data);
  if (result.success) return { place, seed: result.output };
  for (const issue of result.issues) {
    const path = (issue.path ?? []).map((part) => part.key);
    problems.add({ ...place, line: nearestLine(file, node, path) }, issueText(issue));
  }
  return undefined;
}

function readAll<S extends v.GenericSchema>(
  file: File,
  list: unknown,
  shape: S,
  problems: Problems,
): Item<v.InferOutput<S>>[] {
  if (list === null || list === undefined) return [];
  if (!isSeq(list)) {
    problems.add({ file: file.path, line: file.lineOf(list), id: 'file' }, 'holds a list of items');
    return [];
  }
  return list.items.flatMap((node, i) => read(file, node, i, shape, problems) ?? []);
}

function readArticles(dir: string, problems: Problems): Pick<Seeds, 'articles' | 'facts'> {
  const articles: Seeds['articles'] = [];
  const facts: FactItem[] = [];
  const folder = join(dir, 'articles');
  const names = existsSync(folder) ? readdirSync(folder).filter((n) => n.endsWith('.yaml')) : [];
  for (const name of names.sort()) {
    const file = open(dir, `articles/${name}`, problems);
    const article = file.root ? read(file, file.root, 0, schema.articleSchema, problems) : undefined;
    if (!article) continue;
    articles.push(article);
    const list = isMap(file.root) ? file.root.get('facts', true) : undefined;
    for (const item of readAll(file, list, schema.factSchema, problems)) facts.push({ ...item, article });
  }
  return { articles, facts };
}

/**
 * All of seeds/, each item checked against its schema. What fails is left out and taken down in `problems`.
 * @param dir path of the seeds folder
 */
export function readSeeds(dir: string, problems: Problems): Seeds {
  const list = <S extends v.GenericSchema>(name: string, shape: S) => {
    const file = open(dir, name, problems);
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
