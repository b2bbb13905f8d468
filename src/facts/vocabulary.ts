/** The closed lists of words that seeds and published data may use. */
import * as v from 'valibot';

export const id = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'an id is short kebab-case words, a letter first'),
);

export const bilingual = v.strictObject({ en: v.string(), zh: v.string() });

export const kind = v.picklist(['stated', 'reported', 'claimed', 'derived', 'disputed']);
export const qualifier = v.picklist(['exact', 'about', 'over', 'at-least', 'almost', 'up-to', 'under']);
export const precision = v.picklist(['day', 'month', 'quarter', 'year']);
export const basis = v.picklist(['stated', 'derived', 'inferred']);
export const tie = v.picklist(['stated', 'implied', 'not-stated']);
export const script = v.picklist(['zh-Hans', 'zh-Hant']);
export const titleIs = v.picklist(['printed', 'shortened', 'paraphrased', 'ours']);
export const use = v.picklist(['sources-only']);

/** What a fact is about, for readers who filter. One each: the chief one. */
export const theme = v.picklist([
  'video',
  'language-models',
  'tsinghua',
  'founders',
  'money',
  'compute',
  'devices',
  'platforms',
  'first-wave',
  'outlook',
]);

export const conflictKind = v.picklist([
  'disagreement',
  'correction',
  'doubt',
  'tension',
  'single-source',
  'damage',
]);

export const entityType = v.picklist([
  'company',
  'person',
  'model',
  'investor',
  'lab',
  'place',
  'university',
  'counted',
]);

/** The parts the whole network falls into. */
export const layer = v.picklist(['core', 'capital', 'video', 'ai1', 'giants', 'rush', 'hardware']);

export const relationKind = v.picklist([
  'made',
  'released',
  'founded',
  'led',
  'member-of',
  'alumnus-of',
  'advised',
  'colleague',
  'invested-in',
  'acquired',
  'merged-into',
  'incubated-by',
  'spun-out',
  'built-on',
  'supplies-compute',
  'located-in',
]);

export const category = v.picklist(['model', 'people', 'funding', 'retreat', 'hardware', 'policy']);

const digits = 'round is a number of digits from 1 to 15';
const whole = (text: string, least: number) => v.pipe(v.number(), v.integer(text), v.minValue(least, text));

export const paragraph = whole('paragraphs are whole numbers from 1', 1);
export const round = v.pipe(whole(digits, 1), v.maxValue(15, digits));
