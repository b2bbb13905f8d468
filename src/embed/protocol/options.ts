/** What the address of an embed may say after its `?`. */

export const themes = ['auto', 'light', 'dark'] as const;

/** `auto` follows the page around the frame. */
export type EmbedTheme = (typeof themes)[number];

export interface EmbedOptions {
  theme: EmbedTheme;
  /** No sky behind the picture: the page's own ground shows. */
  transparent: boolean;
  /** Whether the headline stands over the picture; the line of sources stays in any case. */
  header: boolean;
  /** Whether the reader can go from step to step. */
  steps: boolean;
  /** Ids of the first and the last step to show; the scene's own when absent. */
  from?: string;
  to?: string;
}

/** What an address without options asks for. */
export const plainOptions: EmbedOptions = { theme: 'auto', transparent: false, header: true, steps: true };

/** What a host's own script adds to the address of a frame: not ours, and not worth a warning. */
const foreign = ['childId', 'initialWidth', 'parentTitle', 'parentUrl'];

/**
 * Reads the options of an address. Never throws: what is unknown, repeated or wrong is left out, and named.
 *
 * @param query with or without `?`
 * @param steps ids of the scene's steps, in order
 */
export function readOptions(
  query: string,
  steps: readonly string[],
): { options: EmbedOptions; refused: string[] } {
  const options = { ...plainOptions };
  const refused: string[] = [];
  const seen = new Set<string>();
  const at = (id: string | undefined, otherwise: number) =>
    id === undefined ? otherwise : steps.indexOf(id);
  for (const [name, value] of new URLSearchParams(query)) {
    if (foreign.includes(name)) continue;
    const isOn = value === '' || value === '1';
    const isSwitch = isOn || value === '0';
    const isFirst = !seen.has(name);
    seen.add(name);
    if (!isFirst) refused.push(name);
    else if (name === 'theme' && themes.includes(value as EmbedTheme)) options.theme = value as EmbedTheme;
    else if ((name === 'transparent' || name === 'header' || name === 'steps') && isSwitch)
      options[name] = isOn;
    else if ((name === 'from' || name === 'to') && steps.includes(value)) options[name] = value;
    else refused.push(name);
  }
  if (at(options.from, 0) > at(options.to, steps.length)) {
    refused.push('to');
    delete options.to;
  }
  return { options, refused };
}

/** Options as an address says them: `?theme=dark&header=0`, or nothing where all are as usual. */
export function writeOptions(options: Partial<EmbedOptions>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...plainOptions, ...options })) {
    if (value === plainOptions[name as keyof EmbedOptions] || value === undefined) continue;
    query.set(name, typeof value === 'boolean' ? String(Number(value)) : value);
  }
  const text = query.toString();
  return text && `?${text}`;
}
