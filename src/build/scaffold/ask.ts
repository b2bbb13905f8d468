import { parseArgs } from 'node:util';
import { Fault } from './fault.ts';

/** What an author asks for. */
export interface Ask {
  /** Id of the new scene: a part of public addresses. */
  id: string;
  /** Id of the fact that its first step tells. */
  fact?: string | undefined;
  /** Chapter it belongs to. */
  chapter?: string | undefined;
  /** Id of the scene that it follows. */
  after?: string | undefined;
  /** Id of its first step; the fact's where none is given. */
  step?: string | undefined;
}

export const USAGE = `npm run new scene <id> <fact-id>
npm run new scene <id> -- --fact <fact-id> [--chapter <chapter>] [--after <scene>] [--step <step-id>]`;

/**
 * Reads the arguments of `npm run new`. The fact may also stand bare behind the id: npm keeps options that do not come
 * after `--` to itself and hands on what stands behind them.
 *
 * @throws Fault that says how it is asked
 */
export function readAsk(args: string[]): Ask {
  const text = { type: 'string' } as const;
  let read;
  try {
    read = parseArgs({
      args,
      options: { fact: text, chapter: text, after: text, step: text },
      allowPositionals: true,
    });
  } catch (error) {
    throw new Fault(`${(error as Error).message}\n\n${USAGE}`, { cause: error });
  }
  const [what, id, bare, ...more] = read.positionals;
  if (what !== 'scene')
    throw new Fault(`${what ? `“${what}” cannot be made` : 'Say what to make'}: a scene can.\n\n${USAGE}`);
  if (!id) throw new Fault(`The new scene has no id.\n\n${USAGE}`);
  if (more.length || (bare && read.values.fact))
    throw new Fault(
      `Too much is said: “${[bare, ...more].join('”, “')}”. Options come after “--”.\n\n${USAGE}`,
    );
  return { id, ...read.values, fact: read.values.fact ?? bare };
}
