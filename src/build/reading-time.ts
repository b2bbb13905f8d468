/**
 * Words of English a minute: the average of silent reading of non-fiction by adults in Marc Brysbaert, “How many words
 * do we read per minute?”, Journal of Memory and Language 109 (2019), https://doi.org/10.1016/j.jml.2019.104047.
 */
const WORDS_PER_MINUTE = 238;

/**
 * Chinese characters a minute. Our assumption, for want of one measured average of silent reading: it lies between the
 * 255 of reading aloud (Trauzettel-Klosinski and Dietz, “Standardized Assessment of Reading Performance”,
 * Investigative Ophthalmology & Visual Science 53, 2012, https://doi.org/10.1167/iovs.11-8284) and the 500 that
 * Medium’s “Read time” reckons with.
 */
const CHARACTERS_PER_MINUTE = 400;

/** Seconds for the picture of a step, which is mostly the one before with one change. Our assumption. */
const SECONDS_PER_PICTURE = 4;

/** What parts words of Latin letters and figures, in Chinese as in English. */
const BETWEEN_WORDS = /[\s\p{Script=Han}，。；：、？！（）《》—]+/u;

/**
 * Seconds it takes to read a step and look at its picture. What readers do with their hands, and the cards behind the
 * figures, are not counted.
 *
 * @param text headline and words of the step, as a reader sees them
 */
export function readingSeconds(text: string): number {
  const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.split(BETWEEN_WORDS).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return (characters / CHARACTERS_PER_MINUTE + words / WORDS_PER_MINUTE) * 60 + SECONDS_PER_PICTURE;
}

/**
 * Whole minutes of each part, at least one, that add up to the rounded minutes of the whole: the parts that lose most
 * by rounding down are rounded up.
 *
 * @param seconds of each part, in order
 */
export function wholeMinutes(seconds: readonly number[]): number[] {
  const exact = seconds.map((one) => one / 60);
  const least = exact.map((one) => Math.max(1, Math.floor(one)));
  const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);
  const missing = Math.max(0, Math.round(sum(exact)) - sum(least));
  const lost = exact.map((one, index) => one - (least[index] ?? 0));
  const up = new Set([...lost.keys()].sort((a, b) => (lost[b] ?? 0) - (lost[a] ?? 0)).slice(0, missing));
  return least.map((one, index) => (up.has(index) ? one + 1 : one));
}
