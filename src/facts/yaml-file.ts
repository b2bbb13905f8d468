/** Opens one YAML file of the seeds: its items as plain data, and the line each stands on. Server only. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isMap, isNode, LineCounter, parseDocument, visit } from 'yaml';
import type { Problems } from './problems.ts';

export interface YamlFile {
  /** Path from the project's root. */
  path: string;
  /** What the file holds; null where it is missing, empty or cannot be read. */
  root: unknown;
  /** True where there is a file and nothing in it. */
  empty: boolean;
  lineOf: (node: unknown) => number | undefined;
  /** Line of what the keys lead to from a node, or of the nearest thing around it that exists. */
  nearestLine: (node: unknown, keys: unknown[]) => number | undefined;
  dataOf: (node: unknown) => unknown;
}

/** The parser's message without the place, which the problem names, and without its picture of it. */
function plain(message: string): string {
  if (message.startsWith('Source contains multiple documents'))
    return 'a second document begins: leave out ---';
  return (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:$/, '');
}

/** Takes down what is no YAML, and what is YAML but not what its author meant: `en: The #1 model`. */
export function openYaml(dir: string, name: string, problems: Problems): YamlFile {
  const path = `${basename(dir)}/${name}`;
  const found = existsSync(join(dir, name));
  if (!found) problems.add({ file: path, id: 'file' }, 'is missing');
  const lines = new LineCounter();
  const doc = parseDocument(found ? readFileSync(join(dir, name), 'utf8') : '', { lineCounter: lines });

  const add = (at: number, what: string) =>
    problems.add({ file: path, line: lines.linePos(at).line, id: 'YAML' }, what);
  // The first fault only: the parser stumbles on from there.
  const fault = [...doc.errors, ...doc.warnings][0];
  if (fault) add(fault.pos[0], plain(fault.message));
  let lost = fault !== undefined;
  visit(doc, {
    Alias(_, { source, range }) {
      lost = true;
      add(range?.[0] ?? 0, `*${source} is read as an alias: put text that begins with * in quotes`);
    },
    Scalar(_, { comment, range }) {
      if (!comment || comment.startsWith(' ')) return;
      add(range?.[0] ?? 0, `text is cut off before “#${comment}”: put it in quotes`);
    },
  });

  if (!found || lost) problems.loseFile();

  const lineOf = (node: unknown) => {
    const start = isNode(node) ? node.range?.[0] : undefined;
    return start === undefined ? undefined : lines.linePos(start).line;
  };
  const nearestLine = (node: unknown, keys: unknown[]): number | undefined => {
    if (!keys.length || !isMap(node)) return lineOf(node);
    return lineOf(node.getIn(keys, true)) ?? nearestLine(node, keys.slice(0, -1));
  };
  const dataOf = (node: unknown): unknown => (isNode(node) ? node.toJS(doc) : node);
  return {
    path,
    root: lost ? null : doc.contents,
    empty: found && !lost && !doc.contents,
    lineOf,
    nearestLine,
    dataOf,
  };
}
