import { test } from 'vitest';
import { article, more, refusedIn, type Refusal } from '../refusal-fixture.ts';

const own = 'more: said_by names the article’s own voice: leave it out';
const kind = (word: string, fields = '') => more(fields).replace('kind: stated', `kind: ${word}`);

test.each<Refusal>([
  [kind('claimed'), 'more: is claimed, but said_by does not say by whom'],
  [
    more('said_by: { en: a maker, zh: 厂商 }'),
    'more: is stated by the article itself: said_by makes it claimed or reported',
  ],
  [kind('claimed', 'said_by: { en: the author, zh: 作者本人 }'), own],
  [kind('reported', 'said_by: { en: its author, zh: 作者 }'), own],
])('%s', refusedIn(article));
