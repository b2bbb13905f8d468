import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { cached, fingerprint } from '#build/fonts/cache.ts';
import { realStory, synthStory, type NetworkStory } from './stories.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const OUT = here('out/');

/** Who is selected in each network of the page, by its name. */
export type Selected = Record<'whole' | 'synth', string>;

/** Builds the page beside the site, with both networks as files. Tells its folder. */
export async function buildNetworkPage(): Promise<{ folder: string; selected: Selected }> {
  await build({
    configFile: false,
    logLevel: 'warn',
    root: here('page/'),
    base: './',
    plugins: [svelte({ configFile: false, compilerOptions: { runes: true } })],
    build: { outDir: OUT, emptyOutDir: true, target: 'es2022' },
  });
  const stories = { whole: realStory(), synth: await keptSynth() };
  for (const [name, { scene }] of Object.entries(stories))
    writeFileSync(`${OUT}${name}.json`, JSON.stringify(scene));
  return { folder: OUT, selected: { whole: stories.whole.selected, synth: stories.synth.selected } };
}

/** Its layout takes minutes, so it is kept until what it is made by changes. */
async function keptSynth(): Promise<NetworkStory> {
  const read = (folder: string, which: RegExp) =>
    readdirSync(here(folder))
      .filter((name) => which.test(name) && !name.endsWith('.test.ts'))
      .map((name) => readFileSync(here(folder + name)));
  const sources = [
    ...read('../../../src/build/arrange/', /\.ts$/),
    ...read('../../../src/charts/network/', /^(synth.*|random)\.ts$/),
    ...read('./', /^stories\.ts$/),
  ];
  const name = `synth-${fingerprint(...sources)}.json`;
  const made = await cached(name, () => {
    console.log('Arranging a thousand nodes for the benchmark; this takes some minutes, once.');
    return Promise.resolve(Buffer.from(JSON.stringify(synthStory(1000, 2000, 42))));
  });
  return JSON.parse(made.toString()) as NetworkStory;
}
