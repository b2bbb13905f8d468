import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { verdict, type Verdict } from '../verdict.ts';

/** Parts of a force layout that stay in its code however it is minified. */
const FORCES = /alphaDecay|velocityDecay/;

/** A tie as the list of them has it. */
const TIE = /"id":"([\w-]+:founded:[\w-]+)"/;

/**
 * Judges what the built site ships of the network to a reader of the story: its list of ties once, be it in the page, in
 * the data of a figure or in the code, and nothing that searches a layout.
 */
export function dataVerdicts(build: string): Verdict[] {
  const filesIn = (folder: string, ending: string) =>
    readdirSync(join(build, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith(ending))
      .map((name) => readFileSync(join(build, folder, name), 'utf8'));
  const codes = filesIn('_app', '.js');
  const told = [readFileSync(join(build, 'en/index.html'), 'utf8'), ...filesIn('en/figures', '.json')];
  const id = told.map((text) => TIE.exec(text)?.[1]).find(Boolean);
  if (!id) throw new Error('Neither the built page nor the data of its figures has a tie.');
  const lists = told
    .map((text) => text.split(`"id":"${id}"`).length - 1)
    .reduce((sum, times) => sum + times, 0);
  const inCode = codes.filter((code) => code.includes(id)).length;
  const ticks = codes.filter((code) => FORCES.test(code)).length;
  const site = { page: 'site', unit: '' } as const;
  return [
    verdict({ ...site, what: 'times the graph data is shipped', value: lists + inCode, most: 1 }),
    verdict({ ...site, what: 'force ticks in the browser', value: ticks, most: 0 }),
  ];
}
