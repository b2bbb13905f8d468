import type { Problems } from '../problems.ts';
import type { FactSeed } from '../schema.ts';
import type { Seeds } from '../seed-files.ts';
import type { Bilingual } from '../types.ts';

function fault({ kind, said_by }: FactSeed, author: Bilingual): string | undefined {
  if (kind === 'claimed' && !said_by) return 'is claimed, but said_by does not say by whom';
  if (kind === 'stated' && said_by)
    return 'is stated by the article itself: said_by makes it claimed or reported';
  if (said_by && (said_by.en === author.en || said_by.zh === author.zh))
    return 'said_by names the article’s own voice: leave it out';
  return undefined;
}

/** A claim has a speaker, and what the article says in its own voice has none but the article. */
export function checkSpeakers({ facts }: Seeds, problems: Problems): void {
  for (const { seed, place, article } of facts) {
    const wrong = fault(seed, article.seed.author);
    if (wrong) problems.add(place, wrong);
  }
}
