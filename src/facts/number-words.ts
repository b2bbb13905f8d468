/** Whole numbers in words: sixty, thirty thousand; 六十, 三万. */

const small = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
  'seventeen eighteen nineteen'
).split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const large: [number, string][] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
];

function englishBelowMillion(n: number): string {
  if (n < 20) return small[n]!;
  if (n < 100) return tens[Math.floor(n / 10) - 2]! + (n % 10 ? `-${small[n % 10]}` : '');
  const [size, word] = n < 1000 ? [100, 'hundred'] : [1000, 'thousand'];
  const rest = n % size;
  const head = `${englishBelowMillion(Math.floor(n / size))} ${word}`;
  if (!rest) return head;
  return `${head} ${rest < 100 ? 'and ' : ''}${englishBelowMillion(rest)}`;
}

/** English words for a whole number from 0; undefined where digits read better (fractions, uneven millions). */
export function englishWords(n: number): string | undefined {
  if (!Number.isInteger(n) || n < 0) return undefined;
  if (n < 1e6) return englishBelowMillion(n);
  for (const [size, word] of large) {
    if (n % size === 0 && n / size < 1000) return `${englishBelowMillion(n / size)} ${word}`;
  }
  return undefined;
}

const digits = '零一二三四五六七八九';

/** A number below ten thousand; `inner` inside a longer one, where 12 is 一十二. */
function chineseGroup(n: number, inner: boolean): string {
  const places: [number, string][] = [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ];
  let out = '';
  let gap = false;
  for (const [size, word] of places) {
    const d = Math.floor(n / size) % 10;
    if (d === 0) {
      gap = out !== '';
      continue;
    }
    const digit = d === 2 && size === 1000 ? '两' : digits[d]!;
    out += (gap ? '零' : '') + (size === 10 && d === 1 && !out && !inner ? '' : digit) + word;
    gap = false;
  }
  return out;
}

/**
 * Chinese words for a whole number from 0; undefined where digits read better (fractions, uneven 万亿).
 * @param measured true before a measure word, where two is 两
 */
export function chineseWords(n: number, measured = true): string | undefined {
  if (!Number.isInteger(n) || n < 0 || n >= 1e16) return undefined;
  if (n >= 1e12) return n % 1e8 ? undefined : `${chineseWords(n / 1e8)}亿`;
  if (n === 0) return '零';
  if (n === 2) return measured ? '两' : '二';
  let out = '';
  let skipped = false;
  for (const [size, word] of [
    [1e8, '亿'],
    [1e4, '万'],
    [1, ''],
  ] as const) {
    const group = Math.floor(n / size) % 10_000;
    if (!group) {
      skipped = out !== '';
      continue;
    }
    const gap = out !== '' && (skipped || group < 1000);
    out += (gap ? '零' : '') + (group === 2 && word ? '两' : chineseGroup(group, out !== '')) + word;
    skipped = false;
  }
  return out;
}
