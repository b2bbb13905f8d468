import type { PageLang } from '#facts/types.ts';
import { builtStyles, stylesOf } from '../manifest.ts';
import { WAKE_EMBED } from '../wake-chunk.ts';
import { wakeFiles } from '../wake-files.ts';
import { embedHtml, type EmbedFiles } from './embed-html.ts';
import { firstScript, guestPath } from './guest-file.ts';

/** The files an embed names: hashed ones of the build, or the modules themselves while developing. */
const files = async (develop: boolean): Promise<EmbedFiles> => ({
  first: await firstScript(),
  guest: await guestPath(),
  wake: develop ? [WAKE_EMBED] : wakeFiles(WAKE_EMBED),
  develop,
  styles: develop ? [] : [...stylesOf(WAKE_EMBED), ...builtStyles('_virtual_fonts')],
});

/**
 * An embed as the server answers with it.
 *
 * @param stepId one step at rest; the whole scene with a stepper when undefined
 * @throws when there is no such scene or step
 */
export const embedResponse = async (
  lang: PageLang,
  sceneId: string,
  stepId: string | undefined,
  develop: boolean,
): Promise<Response> =>
  new Response(await embedHtml(lang, sceneId, stepId, await files(develop)), {
    // Exactly so: Kit writes a page for this type only.
    headers: { 'content-type': 'text/html' },
  });
