import { createHash } from 'node:crypto';
import { classicScript } from '../classic-script.ts';
import { rememberedBy } from '../remembered.ts';

const compiled = rememberedBy((entry: string) => classicScript(entry));

/** The script of every embed, compiled once a build. */
export const guestScript = (): Promise<string> => compiled('src/embed/guest.ts');

/** The part of its name that changes with its content, so that browsers may keep it for good. */
export async function guestEdition(): Promise<string> {
  return createHash('sha256')
    .update(await guestScript())
    .digest('hex')
    .slice(0, 10);
}

/** Its path below the site's root. */
export const guestPath = async (): Promise<string> => `guest.${await guestEdition()}.js`;
