import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Rolldown } from 'vite';
import { WAKE_TALK } from '../../wake-chunk.ts';

/** The talk's own code: a classic script with everything in it, and the style sheets it brings. */
export interface Bundle {
  code: string;
  css: string;
}

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));

/**
 * Bundles the script of the talk for a page that has no address: browsers load neither modules nor further files from
 * a file.
 *
 * @throws when some of it would still be fetched
 */
export async function talkBundle(): Promise<Bundle> {
  const result = (await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    mode: 'production',
    plugins: [svelte({ configFile: false, compilerOptions: { runes: ownRunes } })],
    build: {
      write: false,
      target: 'es2022',
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: { input: `${ROOT}${WAKE_TALK}`, output: { format: 'iife', codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput;
  const chunks = result.output.filter((file) => file.type === 'chunk');
  const styles = result.output.filter((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
  const [chunk] = chunks;
  if (!chunk || chunks.length > 1) throw new Error(`the talk's script came out in ${chunks.length} files`);
  return {
    code: chunk.code,
    css: styles.map((file) => String('source' in file ? file.source : '')).join('\n'),
  };
}

/** Our components are written in runes; libraries decide for themselves. */
const ownRunes = ({ filename }: { filename: string }): true | undefined =>
  filename.split(/[/\\]/).includes('node_modules') ? undefined : true;
