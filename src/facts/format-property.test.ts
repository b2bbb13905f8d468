import { expect, test } from 'vitest';
import { formatDate } from './dates.ts';
import { formatFact, type FormatAs } from './format.ts';
import type { Amount, Lang, Qualifier } from './types.ts';
import { units, type UnitId } from './units.ts';

const seed = Number(process.env['FORMAT_SEED'] ?? Date.now() % 1e6);

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function chance(state: number): () => number {
  let a = state;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const languages: Lang[] = ['en', 'zh'];
const forms: FormatAs[] = ['full', 'short', 'words'];
const amountUnits = (Object.keys(units) as UnitId[]).filter((id) => id !== 'year' && id !== 'date');

/** What must stand in the text for each qualifier: in running text, and on a label where that differs. */
const hedges: Record<Lang, Record<Qualifier, [full: RegExp, short?: RegExp]>> = {
  en: {
    exact: [/^(?!about|more|at least|nearly|up to|less|fewer)/, /^[^≈><≥≤]/],
    about: [/^about /, /^≈/],
    over: [/^more than /, /^>/],
    'at-least': [/^at least /, /^≥/],
    almost: [/^nearly /],
    'up-to': [/^up to /, /^≤/],
    under: [/^(less|fewer) than /, /^</],
  },
  zh: {
    exact: [/^[^约超至近将最不]/],
    about: [/^约/],
    over: [/^超过/, /^超(?!过)/],
    'at-least': [/^至少/],
    almost: [/^(将近|近)/],
    'up-to': [/^最[多长]/],
    under: [/^不到/],
  },
};

const scales: Record<string, number> = {
  m: 1e6,
  bn: 1e9,
  tn: 1e12,
  ' million': 1e6,
  ' billion': 1e9,
  ' trillion': 1e12,
  万: 1e4,
  亿: 1e8,
  万亿: 1e12,
};

/** Reads the figures of a text back, as a reader would. */
function figuresIn(text: string, lang: Lang): number[] {
  const figure =
    lang === 'en'
      ? /(−?)(?:HK\$|[¥$])?(\d[\d,]*(?:\.\d+)?)((?:tn|bn|m)(?![a-z])| (?:m|b|tr)illion)?/g
      : /(−?)(\d+(?:\.\d+)?)(万亿|万|亿)?/g;
  return [...text.matchAll(figure)].map(([, minus, digits = '', scale = '']) => {
    const n = Number(digits.replaceAll(',', '')) * (scales[scale] ?? 1);
    return minus ? -n : n;
  });
}

function numberFrom(random: () => number): number {
  const pick = random();
  if (pick < 0.1) return Math.floor(random() * 21);
  const size = 10 ** Math.floor(random() * 15);
  if (pick < 0.4) return Math.ceil(random() * 9.99) * size;
  if (pick < 0.6) return Number((random() * 10 * size).toPrecision(4));
  if (pick < 0.8) return Math.floor(random() * 10 * size);
  return Number((random() * 10 ** (5 - Math.floor(random() * 9))).toPrecision(1 + Math.floor(random() * 6)));
}

const one = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() * list.length)]!;

function amountFrom(random: () => number): Amount {
  const unit = one(amountUnits, random);
  const qualifier = one(Object.keys(hedges.en) as Qualifier[], random);
  const draw = () => numberFrom(random) * (random() < 0.1 ? -1 : 1) * (unit === 'share' ? 0.01 : 1);
  const value = Number(draw().toPrecision(15)) + 0;
  const other = Number(draw().toPrecision(15)) + 0;
  if (random() < 0.75 || value === other) return { value, unit, qualifier };
  return { value: value < other ? [value, other] : [other, value], unit, qualifier };
}

function check(amount: Amount, lang: Lang, as: FormatAs): void {
  const text = formatFact(amount, lang, as);
  const { unit: id, qualifier } = amount;
  const ends = [amount.value].flat() as number[];
  const unit = units[id];
  expect(text).not.toMatch(/NaN|undefined|null|Infinity|object|#|\de[+-]?\d| {2}|^ | $/);
  const [hedge, brief = hedge] = hedges[lang][qualifier];
  expect(text).toMatch(as === 'short' ? brief : hedge);
  if (lang === 'zh') expect(text).not.toMatch(/[ ,]|(?<![\d.])0\.\d+[万亿]/);
  if (as === 'words' && !/\d/.test(text)) return;
  // Where words would be clumsy digits stand in.
  if (as === 'words') expect(text).toBe(formatFact(amount, lang));
  const read = figuresIn(text, lang).map((n) => (id === 'share' ? n / 100 : n));
  expect(read.map((n) => n.toPrecision(14))).toEqual(ends.map((n) => n.toPrecision(14)));
  if (lang === 'en' && unit.words.en.one && as !== 'short')
    expect(
      text.endsWith((ends.length === 1 && ends[0] === 1 ? unit.words.en.one : unit.words.en.many).slice(1)),
    ).toBe(true);
}

test(`any amount prints soundly in any form (FORMAT_SEED=${seed})`, () => {
  const random = chance(seed);
  for (let i = 0; i < 1000; i += 1) {
    const amount = amountFrom(random);
    for (const lang of languages)
      for (const as of forms) {
        try {
          check(amount, lang, as);
        } catch (cause) {
          throw new Error(`seed ${seed}: ${JSON.stringify(amount)} in ${lang}, ${as}`, { cause });
        }
      }
  }
});

test(`any date reads back (FORMAT_SEED=${seed})`, () => {
  const random = chance(seed);
  const pad = (n: number) => String(n).padStart(2, '0');
  const names = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
  for (let i = 0; i < 500; i += 1) {
    const [year, month, day] = [
      1900 + Math.floor(random() * 201),
      1 + Math.floor(random() * 12),
      1 + Math.floor(random() * 28),
    ];
    const quarter = Math.ceil(month / 3);
    expect(formatDate(`${year}-${pad(month)}-${pad(day)}`, 'zh')).toBe(`${year}年${month}月${day}日`);
    expect(formatDate(`${year}-${pad(month)}`, 'zh')).toBe(`${year}年${month}月`);
    expect(formatDate(`${year}-Q${quarter}`, 'zh')).toBe(`${year}年第${'一二三四'[quarter - 1]}季度`);
    expect(formatDate(`${year}-${pad(month)}-${pad(day)}`, 'en', true)).toBe(
      `${day} ${names[month - 1]} ${year}`,
    );
    const full = formatDate(`${year}-${pad(month)}`, 'en');
    expect(full).toMatch(/^[A-Z][a-z]{2,8} \d{4}$/);
    expect(new Date(`1 ${full} UTC`).toISOString().slice(0, 7)).toBe(`${year}-${pad(month)}`);
  }
});
