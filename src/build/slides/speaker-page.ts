import { wordsFor } from '../in-page-lang.ts';
import type { PageLang } from '#facts/types.ts';
import type { SpeakerPage } from '#stage/speaker/page.ts';
import { speakerLabels } from '#story/speaker-labels.ts';
import { slidesPage } from './slides-page.ts';
import { spokenSteps } from './spoken.ts';

/** From the speaker's window to its language's root. */
const ROOT = '../../';

/** Everything `/{lang}/slides/speaker/` shows. @throws for anything in story or seeds that does not fit */
export async function speakerPage(lang: PageLang): Promise<SpeakerPage> {
  return {
    ...(await slidesPage(lang, ROOT)),
    speaker: wordsFor(speakerLabels, lang),
    spoken: await spokenSteps(lang, ROOT),
  };
}
