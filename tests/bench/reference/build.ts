import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { classicScript } from '../classic-script.ts';
import { events, network } from './content.ts';
import { CSS } from './look.ts';
import { page } from './page.ts';
import { stillNetwork, stillTimeline } from './still.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Nodes of the network: forty, as the words say. */
const SIZE = 40;

/**
 * Builds the pages to compare with: `limit`, the content as static HTML, SVG and CSS, and `typical`, the same
 * with scrollama, the whole of D3 and a live force layout. Tells the folder that holds them.
 */
export function buildReferences(): string {
  if (!existsSync(here('node_modules'))) {
    const npm = spawnSync('npm', ['ci', '--ignore-scripts'], { cwd: here('.'), stdio: 'inherit' });
    if (npm.status !== 0) throw new Error('The libraries of the reference pages could not be installed.');
  }
  writeAll('limit', {
    'index.html': page({
      title: 'limit',
      styles: `<style>${CSS}</style>`,
      network: stillNetwork(SIZE),
      timeline: stillTimeline(),
    }),
  });
  const scripts = ['d3.min.js', 'scrollama.min.js', 'main.js'];
  writeAll('typical', {
    'index.html': page({
      title: 'typical',
      styles: '<link rel="stylesheet" href="style.css">',
      network: '',
      timeline: '',
      scripts: scripts.map((name) => `<script src="${name}"></script>\n`).join(''),
    }),
    'style.css': CSS,
    'data.json': JSON.stringify(network(SIZE)),
    'events.json': JSON.stringify(events),
    'main.js': classicScript(new URL('typical.ts', import.meta.url)),
  });
  copyFileSync(here('node_modules/d3/dist/d3.min.js'), here('out/typical/d3.min.js'));
  copyFileSync(here('node_modules/scrollama/build/scrollama.min.js'), here('out/typical/scrollama.min.js'));
  return here('out/');
}

function writeAll(folder: string, files: Record<string, string>): void {
  mkdirSync(here(`out/${folder}`), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(here(`out/${folder}/${name}`), text);
}
