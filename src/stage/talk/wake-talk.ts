/** The one script entry of the pages of a talk. A page whose script never comes stays a deck to be read. */
import { wakeSlides, type KeptTalk } from '../slides/wake-slides.ts';
import { readLabels } from '../slides/labels.ts';
import { readStory } from '../story.ts';
import { followSystemTheme } from '../theme.ts';

function wakePage(kept?: KeptTalk): void {
  const page = document.querySelector<HTMLElement>('.page.slides');
  const story = readStory(document);
  // A deck that came in part is one to be read.
  if (!page || !story) return void delete document.documentElement.dataset.staged;
  const stop = wakeSlides(page, story, readLabels(document), kept, (next) => {
    stop();
    wakePage(next);
  });
}

async function wakeSecondWindow(page: HTMLElement): Promise<void> {
  const story = readStory(document);
  const [{ wakeSpeaker }, { readWords }] = await Promise.all([
    import('../speaker/wake-speaker.ts'),
    import('../speaker/labels.ts'),
  ]);
  if (!story) throw new Error('the page came in part');
  wakeSpeaker(page, story, readLabels(document), readWords(document));
}

function wake(): void {
  const second = document.querySelector<HTMLElement>('.page.speaker');
  const isAwake = () => {
    document.documentElement.dataset.hydrated = '';
  };
  followSystemTheme();
  // A file that failed on the way, and mattered to nobody, leaves the talk a talk.
  document.documentElement.dataset.staged = '';
  // Without waiting at the top: the talk in one file is a classic script, which cannot.
  if (second)
    return void wakeSecondWindow(second).then(isAwake, () => delete document.documentElement.dataset.staged);
  wakePage();
  isAwake();
}

wake();
