import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { classicScript } from '../classic-script.ts';
import { events, network } from './content.ts';
import { CORE_SCRIPTS, datawrapperCore } from './datawrapper.ts';
import { floorDeck, revealDeck } from './deck.ts';
import { d3Frame, datawrapperFrame, svgFrame } from './embed.ts';
import { CSS } from './look.ts';
import { page } from './page.ts';
import { stillNetwork, stillTimeline } from './still.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const OUT = here('out/');
const D3 = here('node_modules/d3/dist/d3.min.js');

/** Nodes of the network: forty, as the words say. */
const SIZE = 40;

/** Fetches the libraries that the reference pages need, where they are not there yet. */
function install(): void {
  if (existsSync(here('node_modules/reveal.js'))) return;
  const npm = spawnSync('npm', ['ci', '--ignore-scripts'], { cwd: here('.'), stdio: 'inherit' });
  if (npm.status !== 0) throw new Error('The libraries of the reference pages could not be installed.');
}

/**
 * Builds the pages to compare with: `limit`, the content as static HTML, SVG and CSS, and `typical`, the same
 * with scrollama, the whole of D3 and a live force layout. Tells the folder that holds them.
 */
export function buildReferences(): string {
  install();
  write('limit/index.html', limit());
  const scripts = ['d3.min.js', 'scrollama.min.js', 'main.js'];
  write(
    'typical/index.html',
    page({
      title: 'typical',
      styles: '<link rel="stylesheet" href="style.css">',
      network: '',
      timeline: '',
      scripts: scripts.map((name) => `<script src="${name}"></script>\n`).join(''),
    }),
  );
  write('typical/style.css', CSS);
  writeTypical('typical');
  write('typical/events.json', JSON.stringify(events));
  copyFileSync(here('node_modules/scrollama/build/scrollama.min.js'), `${OUT}typical/scrollama.min.js`);
  return OUT;
}

/** Builds the decks to compare with, `floor` and `reveal`, in the same folder, which it tells. */
export function buildDecks(): string {
  install();
  write('floor/index.html', floorDeck(SIZE));
  write('reveal/index.html', revealDeck(SIZE));
  cpSync(here('node_modules/reveal.js/dist'), `${OUT}reveal/dist`, { recursive: true });
  return OUT;
}

/** Builds the charts in frames to compare with, `still`, `d3` and `core`, in the same folder, which it tells. */
export function buildFrames(): string {
  install();
  write('still/index.html', svgFrame(SIZE));
  write('d3/index.html', d3Frame());
  writeTypical('d3');
  write('core/index.html', datawrapperFrame(CORE_SCRIPTS));
  const core = datawrapperCore(`${OUT}datawrapper`);
  for (const name of CORE_SCRIPTS) copyFileSync(`${core}/${name}`, `${OUT}core/${name}`);
  return OUT;
}

/** Writes a file of the references; its path is relative to their folder. */
export function write(path: string, text: string): void {
  mkdirSync(dirname(OUT + path), { recursive: true });
  writeFileSync(OUT + path, text);
}

function limit(): string {
  const styles = `<style>${CSS}</style>`;
  return page({ title: 'limit', styles, network: stillNetwork(SIZE), timeline: stillTimeline() });
}

/** The live network: D3, its data, and what draws it. */
function writeTypical(folder: string): void {
  write(`${folder}/data.json`, JSON.stringify(network(SIZE)));
  write(`${folder}/main.js`, classicScript(new URL('typical.ts', import.meta.url)));
  copyFileSync(D3, `${OUT}${folder}/d3.min.js`);
}
