import { parseArgs } from 'node:util';

/** The parts of the benchmark, in the order in which they run. */
export const PARTS = ['story', 'network', 'slides', 'embeds', 'build', 'sizes'] as const;
export type Part = (typeof PARTS)[number];

/** The reading page is measured in these languages. */
export const LANGS = ['en', 'zh'] as const;

export interface Options {
  parts: Part[];
  langs: string[];
  /** How often each page is visited. */
  rounds: number;
}

export const USAGE = `npm run bench [-- --only ${PARTS.join(',')}] [--lang ${LANGS.join(',')}] [--rounds 3]`;

/**
 * Reads what was asked for; everything, three times, where nothing is said.
 *
 * @throws for what there is not
 */
export function readOptions(args: string[]): Options {
  const options = { rounds: { type: 'string' }, only: { type: 'string' }, lang: { type: 'string' } } as const;
  const { rounds = '3', only, lang } = parseArgs({ args, options }).values;
  if (!/^[1-9]\d*$/.test(rounds)) throw new Error(`--rounds is a whole number, not ${rounds}.`);
  return { parts: chosen('only', PARTS, only), langs: chosen('lang', LANGS, lang), rounds: Number(rounds) };
}

/** Those of all that are named, in their own order. */
function chosen<Name extends string>(
  option: string,
  all: readonly Name[],
  named: string | undefined,
): Name[] {
  const asked = named === undefined ? all : named.split(',');
  const unknown = asked.filter((name) => !all.includes(name as Name));
  if (unknown.length) throw new Error(`--${option} is of ${all.join(', ')}, not ${unknown.join(', ')}.`);
  return all.filter((name) => asked.includes(name));
}
