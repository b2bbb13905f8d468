import { isLater } from '../date-order.ts';
import { precisionOf } from '../dates.ts';
import type { Problems } from '../problems.ts';
import type { Seeds } from '../seed-files.ts';

/** An event is a forecast where, and only where, its date lies ahead of the article that tells it. */
export function checkForecasts({ facts, events }: Seeds, problems: Problems): void {
  const byId = new Map(facts.map((item) => [item.seed.id, item]));
  for (const { seed, place } of events) {
    const ref = 'as_of' in seed.date ? seed.date.as_of : seed.date.value_of;
    const item = byId.get(ref);
    if (!item) continue;
    const { as_of, value } = item.seed;
    const when = 'as_of' in seed.date ? as_of : { date: String(value) };
    const article = item.article.seed.date;
    if (!when || ![when.date, article.date].every(precisionOf)) continue;
    const ahead = isLater(when, article);
    if (ahead && !seed.forecast)
      problems.add(place, `${when.date} lies ahead of its article: say forecast: true`);
    if (!ahead && seed.forecast)
      problems.add(place, `${when.date} is no forecast: its article is of ${article.date}`);
  }
}
