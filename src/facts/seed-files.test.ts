import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { article, problemsOf, refusedIn, type Refusal } from './refusal-fixture.ts';
import { seedsWith } from './seeds-fixture.ts';

test.each<Refusal>([
  [
    'title: { → title: {{',
    'YAML: Flow map in block collection must be sufficiently indented and end with a }',
    'facts:',
  ],
  ['  category → \tcategory', 'YAML: Unexpected scalar at node end', '\tcategory'],
  ['- id: counted\n →   id: counted\n', 'file: holds no list of items'],
  ['- id: counted\n  date → - date', 'item 1: “id” is missing'],
])('broken: %s', refusedIn('events.yaml'));

test.each<Refusal>([
  [
    'type: model → type: model\n  layer: core\n  layer: video',
    'YAML: Map keys must be unique',
    'layer: video',
  ],
  ['type: model → type: !model', 'YAML: Unresolved tag: !model'],
  ['{ en: Model, → { en: *Model,', 'YAML: *Model is read as an alias: put text that begins with * in quotes'],
  ['moxing → moxing #1', 'YAML: text is cut off before “#1”: put it in quotes'],
  [' → - just a name\n', 'item 3: is no list of fields'],
])('broken: %s', refusedIn('entities.yaml'));

test('broken elsewhere', () => {
  const colon = 'YAML: Nested mappings are not allowed in compact mappings';
  refusedIn(article)('script: → notice: Mind: this\nscript:', colon);
  refusedIn('derived.yaml')('→ ---\n- id: more\n', 'YAML: a second document begins: leave out ---');
  refusedIn('relations.yaml')('from: maker\n   → ', 'item 1: “from” is missing', '- kind');
  refusedIn('articles/001-empty.yaml')('→ # to come\n', 'file: is empty', '');
  refusedIn('articles/001-other.yml')('→ id: other\n', 'file: is to end in .yaml', '');
});

test.each(['derived', 'entities', 'relations', 'events', 'conflicts'])(
  '%s.yaml cannot be missing',
  (name) => {
    const dir = seedsWith();
    rmSync(join(dir, `${name}.yaml`));
    expect(problemsOf(dir)).toEqual([`seeds/${name}.yaml file: is missing`]);
  },
);

test('facts that are no list', () => {
  const dir = seedsWith();
  const path = join(dir, article);
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^facts:[^]*/m, 'facts: { id: cards }\n'));
  expect(problemsOf(dir)).toEqual([`seeds/${article}:12 file: holds no list of items`]);
});

test('a list may be empty', () => {
  const dir = seedsWith();
  writeFileSync(join(dir, 'events.yaml'), '# None so far.\n');
  expect(problemsOf(dir)).toEqual([]);
});

test('there is an article', () => {
  const dir = seedsWith();
  renameSync(join(dir, 'articles'), join(dir, 'article'));
  expect(problemsOf(dir)).toEqual(['seeds/articles folder: holds no article']);
});

test('what leads into a file that cannot be used is not called wrong, but the other files are read', () => {
  const dir = seedsWith([article, 'script: zh-Hans', 'script: Hans'], ['events.yaml', 'model', 'modal']);
  expect(problemsOf(dir)).toEqual([
    'seeds/articles/000-bill.yaml:10 bill: “script” is zh-Hans or zh-Hant, not “Hans”',
    'seeds/events.yaml:3 counted: “category” is model, people, funding, retreat, hardware or policy, not “modal”',
  ]);
});
