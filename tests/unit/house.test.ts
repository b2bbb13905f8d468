/** Laws of the house that a program can read. */
import ts from 'typescript';
import { expect, test } from 'vitest';
import { filesIn, importsOf, read, scriptsOf } from './sources.ts';

const sources = filesIn('src', /\.(ts|svelte|svx)$/);

/** Variables at the top of a module that can be given another value. */
const changeable = (path: string): string[] =>
  scriptsOf(path)
    .filter(({ module }) => module)
    .flatMap(({ text }) =>
      ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true).statements.filter(ts.isVariableStatement),
    )
    .filter(({ declarationList }) => !(declarationList.flags & ts.NodeFlags.Const))
    .filter(({ modifiers }) => !modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DeclareKeyword))
    .map((statement) => `${path}: ${statement.getText().split('\n')[0]}`);

test('no module keeps a variable of its own', () => {
  // A test may keep what it has set up.
  const shipped = sources.filter((path) => !path.endsWith('.test.ts'));
  expect(shipped.length).toBeGreaterThan(100);
  expect(shipped.flatMap(changeable)).toEqual([]);
});

test('every declared package is used, and every used one declared', () => {
  const pkg = JSON.parse(read('package.json')) as {
    scripts: Record<string, string>;
    dependencies?: Record<string, string>;
    devDependencies?: Record<string, string>;
  };
  const declared = Object.keys({ ...pkg.dependencies, ...pkg.devDependencies });
  const configs = filesIn('.', /^[^/]+\.(ts|js)$/);
  const code = [
    ...sources,
    ...filesIn('tests', /\.(ts|js)$/).filter((path) => !path.includes('/out/')),
    ...configs,
  ];
  const imported = new Set(
    code
      .flatMap(importsOf)
      .map(({ name }) => /^(@[\w.-]+\/[\w.-]+|[a-z][\w.-]*)(\/|$)/.exec(name)?.[1] ?? '')
      .filter(Boolean),
  );
  const run = Object.values(pkg.scripts).join(' ');
  const settings = read('.prettierrc');
  // What other tools look for by themselves.
  const asked: Record<string, string> = { jiti: 'eslint' };
  const isUsed = (name: string): boolean =>
    imported.has(name) ||
    new RegExp(`(^| )${name}( |$)`).test(run) ||
    settings.includes(`"${name}"`) ||
    (name.startsWith('@types/') && (name === '@types/node' || imported.has(name.slice(7)))) ||
    (asked[name] !== undefined && declared.includes(asked[name]));
  expect(declared.filter((name) => !isUsed(name))).toEqual([]);
  const own = /^(node|virtual|\$app)$/;
  expect([...imported].filter((name) => !declared.includes(name) && !own.test(name))).toEqual([]);
});
