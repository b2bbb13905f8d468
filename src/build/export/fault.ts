import { stripVTControlCharacters } from 'node:util';

/**
 * Does something for one step of the talk; whatever goes wrong is told with the step's address.
 *
 * @param step `scene/step`
 */
export async function inStep<Result>(step: string, work: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw new Error(`step ${step}: ${reason(error)}`, { cause: error });
  }
}

/** Why something failed, in one line and without colours: browsers and bundlers answer in several. */
export function reason(error: unknown): string {
  const lines = stripVTControlCharacters(error instanceof Error ? error.message : String(error))
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const [first = '', second = ''] = lines;
  return first.endsWith(':') ? `${first} ${second}` : first;
}
