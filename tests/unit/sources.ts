/** The project's own files as the laws of the house read them. */
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';

const ROOT = new URL('../../', import.meta.url);

/** Text of a file, by its path below the project. */
export const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');

/** Paths of all files in a folder of the project, below the project. */
export function filesIn(folder: string, ending: RegExp): string[] {
  const found = readdirSync(new URL(folder, ROOT), { recursive: true }) as string[];
  return found
    .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
    .filter((path) => ending.test(path) && !path.includes('node_modules'));
}

/** The scripts in a file: all of a TypeScript file, the script elements of a component or a text. */
export function scriptsOf(path: string): { text: string; module: boolean }[] {
  const text = read(path);
  if (!/\.(svelte|svx)$/.test(path)) return [{ text, module: true }];
  return [...text.matchAll(/<script([^>]*)>(.*?)<\/script>/gs)].map(([, attributes = '', text = '']) => ({
    text,
    module: /\bmodule\b/.test(attributes),
  }));
}

/** One import line. */
export interface Import {
  /** What it names: `d3`, `./deck.ts`, `#charts/types.ts`, a pattern of files. */
  name: string;
  /** Whether only types come over it. */
  types: boolean;
}

/** Everything a file imports: static, dynamic, by pattern, in styles. */
export function importsOf(path: string): Import[] {
  if (path.endsWith('.css')) {
    return [...read(path).matchAll(/@import\s+(?:url\()?["']([^"']+)/g)].map(([, name = '']) => ({
      name,
      types: false,
    }));
  }
  return scriptsOf(path).flatMap(({ text }) =>
    importsIn(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)),
  );
}

function importsIn(file: ts.SourceFile): Import[] {
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      found.push({ name: node.moduleSpecifier.text, types: isTypes(node.importClause) });
    } else if (
      ts.isExportDeclaration(node) &&
      node.moduleSpecifier &&
      ts.isStringLiteral(node.moduleSpecifier)
    ) {
      found.push({ name: node.moduleSpecifier.text, types: node.isTypeOnly });
    } else if (
      ts.isImportTypeNode(node) &&
      ts.isLiteralTypeNode(node.argument) &&
      ts.isStringLiteral(node.argument.literal)
    ) {
      found.push({ name: node.argument.literal.text, types: true });
    } else if (ts.isCallExpression(node)) {
      const [first] = node.arguments;
      const asks =
        node.expression.kind === ts.SyntaxKind.ImportKeyword ||
        /^import\.meta\.(glob|resolve)\b/.test(node.expression.getText());
      if (asks && first && ts.isStringLiteralLike(first)) found.push({ name: first.text, types: false });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function isTypes(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return (
    !clause.name &&
    !!named &&
    ts.isNamedImports(named) &&
    named.elements.every(({ isTypeOnly }) => isTypeOnly)
  );
}

/** The file or pattern of the project that an import names, below the project; undefined for a library. */
export function resolve(from: string, name: string): string | undefined {
  if (name.startsWith('#')) return `src/${name.slice(1)}`;
  return name.startsWith('.') ? posix.join(posix.dirname(from), name) : undefined;
}
