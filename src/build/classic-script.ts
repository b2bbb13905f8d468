import { resolve } from 'node:path';
import { build, type Rolldown } from 'vite';

/**
 * Compiles a module, with all it imports, into one minified classic script: for pages of others, and for frames whose
 * origin is null, where browsers refuse modules. Its own functions and constants stay its own.
 *
 * @param entry path of the TypeScript file from the project's folder, such as `src/embed/element.ts`
 * @returns the script's text
 * @throws when the module does not compile or comes out in several files
 */
export async function classicScript(entry: string): Promise<string> {
  const result = (await build({
    configFile: false,
    logLevel: 'silent',
    mode: 'production',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: resolve(entry), output: { format: 'iife', codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput;
  const [script, ...more] = result.output;
  if (script.type !== 'chunk' || more.length > 0) throw new Error(`${entry} is not one script`);
  return script.code;
}
