import { readFileSync } from 'node:fs';
import ts from 'typescript';

/**
 * Compiles a TypeScript file, which may import types only, to a script that runs in any page by itself and
 * leaves no global behind. Functions handed to the browser by their text would carry what the runner of
 * this program added to them.
 */
export function classicScript(file: URL): string {
  const { outputText } = ts.transpileModule(readFileSync(file, 'utf8'), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS, removeComments: true },
  });
  return `((exports) => {${outputText}})({});\n`;
}
