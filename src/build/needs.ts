import type { Register } from '#facts/register.ts';

/**
 * Which articles a fact cannot do without, as bits: 1 stands for the first, 2 for the second, 4 for the third. A sum of
 * ours needs all that the facts it reads need.
 *
 * @throws where the register has no such fact
 */
export function needsOf(id: string, register: Register): number {
  const { source, inputs = [] } = register.fact(id);
  const own = source ? 2 ** (register.source(source).number - 1) : 0;
  return inputs.reduce((bits, input) => bits | needsOf(input, register), own);
}
