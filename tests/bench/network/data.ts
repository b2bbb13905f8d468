import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Verdict } from '../gates.ts';

/** Parts of a force layout that stay in its code however it is minified. */
const FORCES = /alphaDecay|velocityDecay/;

/** Judges what the built site ships of the network: its data once, and nothing that searches a layout. */
export function dataVerdicts(build: string): Verdict[] {
  const codes = readdirSync(join(build, '_app'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join(build, '_app', name), 'utf8'));
  const html = readFileSync(join(build, 'en/index.html'), 'utf8');
  const id = /"id":("[\w-]+:founded:[\w-]+"),"from"/.exec(html)?.[1];
  if (!id) throw new Error('The built page has no tie.');
  const lists = html.split(`"id":${id}`).length - 1;
  const inCode = codes.filter((code) => code.includes(id.slice(1, -1))).length;
  return [
    verdict('times the graph data is shipped', lists + inCode, 1),
    verdict('force ticks in the browser', codes.filter((code) => FORCES.test(code)).length, 0),
  ];
}

function verdict(what: string, value: number, most: number): Verdict {
  const pass = value <= most;
  return { what, page: 'site', unit: '', value, most, pass, reached: pass, machine: false };
}
