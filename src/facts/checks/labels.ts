import type { Problems } from '../problems.ts';
import type { Seeds } from '../seed-files.ts';

/** Characters a chart and a sum have room for. */
const room = { en: 40, zh: 20 };

/** Every value has a name, and the name fits into a picture. */
export function checkLabels({ facts, derived }: Seeds, problems: Problems): void {
  for (const { seed, place } of facts)
    if ((seed.value === undefined) !== (seed.label === undefined))
      problems.add(
        place,
        seed.label ? 'has a label, but no value to name' : 'has a value, but no label to name it',
      );
  for (const { seed, place } of [...facts, ...derived])
    for (const lang of ['en', 'zh'] as const) {
      const length = [...(seed.label?.[lang] ?? '')].length;
      if (length > room[lang])
        problems.add(
          place,
          `the label is ${length} characters long in ${lang}: there is room for ${room[lang]}`,
        );
    }
}
