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

/** Why something failed, in one line and without colours: browsers answer in several. */
export const reason = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error))
    // eslint-disable-next-line no-control-regex
    .replace(/\u001b\[\d+m/g, '')
    .split('\n')[0] ?? '';
