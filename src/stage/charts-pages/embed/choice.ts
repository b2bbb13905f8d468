/** What somebody wants to embed, and how the address of the page says so. Pure. */
import { plainOptions, readOptions, writeOptions, type EmbedOptions } from '#embed/protocol/options.ts';
import type { PageLang } from '#facts/types.ts';
import type { ChartTold } from './carried.ts';

export const forms = ['frame', 'element', 'picture'] as const;
/** The kinds of snippet. */
export type Form = (typeof forms)[number];

/** Least and most pixels of a frame, and what it has until somebody says otherwise. */
export const bounds = { width: [280, 1600], height: [200, 1600] } as const;

export interface Choice {
  form: Form;
  /** Pixels, or as wide as the text around it. */
  width: number | 'column';
  height: number;
  lang: PageLang;
  /** The one step shown at rest; empty for all of them, one by one. */
  step: string;
  /** The release it is pinned to; empty for the chart as it is now. */
  version: string;
  options: EmbedOptions;
}

/** In the query of the page: the dialog stands open. */
export const OPEN = 'embed';

/** What is embedded where nobody has chosen anything. */
export const plainChoice = (lang: PageLang): Choice => ({
  form: 'frame',
  width: 'column',
  height: 480,
  lang,
  step: '',
  version: '',
  options: plainOptions,
});

/** Reads the query of the page. Never throws: what is unknown or out of bounds changes nothing. */
export function readChoice(search: string, chart: ChartTold): Choice {
  const plain = plainChoice(chart.lang);
  const query = new URLSearchParams(search);
  const steps = chart.languages[0]?.steps.map(({ id }) => id) ?? [];
  const one = <Value extends string>(name: string, known: readonly Value[], otherwise: Value): Value =>
    known.find((value) => value === query.get(name)) ?? otherwise;
  const known = new URLSearchParams([...query].filter(([name]) => optionNames.includes(name)));
  return {
    form: one('form', forms, plain.form),
    width: within('width', query.get('width')) ?? plain.width,
    height: within('height', query.get('height')) ?? plain.height,
    lang: one(
      'lang',
      chart.languages.map(({ lang }) => lang),
      plain.lang,
    ),
    step: one('step', steps, plain.step),
    version: one(
      'version',
      chart.pins.map(({ version }) => version),
      plain.version,
    ),
    options: readOptions(known.toString(), steps).options,
  };
}

const optionNames = ['theme', 'transparent', 'header', 'steps', 'from', 'to'];

/** A whole number of pixels inside the bounds; undefined for anything else. */
export function within(side: keyof typeof bounds, text: string | null): number | undefined {
  const [least, most] = bounds[side];
  const pixels = /^\d{1,5}$/.test(text ?? '') ? Number(text) : NaN;
  return pixels >= least && pixels <= most ? pixels : undefined;
}

/** The options that a choice can have: one step at rest has none of those that lead from step to step. */
export function optionsOf({ step, options }: Choice): EmbedOptions {
  const { theme, transparent, header } = options;
  return step ? { ...plainOptions, theme, transparent, header } : options;
}

/** The query that says a choice, the dialog open: always with its question mark. */
export function writeChoice(choice: Choice, lang: PageLang): string {
  const plain = plainChoice(lang);
  const query = new URLSearchParams(writeOptions(optionsOf(choice)));
  for (const name of ['form', 'width', 'height', 'lang', 'step', 'version'] as const)
    if (choice[name] !== plain[name]) query.set(name, String(choice[name]));
  return `?${[OPEN, query.toString()].filter(Boolean).join('&')}`;
}
