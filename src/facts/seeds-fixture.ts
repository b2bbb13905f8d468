/** A small sound set of seeds for tests, written to a temporary folder, whole or with one thing broken. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

const files: Record<string, string> = {
  'articles/000-bill.yaml': `
id: bill
seed: '000'
title: { en: The bill, zh: 账单 }
title_is: ours
outlet: null
author: { en: the author, zh: 作者 }
provenance: { en: Found., zh: 所见。 }
date: { date: 2023-03, precision: month, basis: derived }
date_note: { en: "Printed {date}.", zh: "印于{date}。" }
script: zh-Hans
paragraphs: 9
facts:
  - id: cards
    paragraph: 3
    kind: stated
    theme: compute
    value: 30000
    unit: cards
    as_of: { date: 2023-03, precision: month, basis: inferred }
    label: { en: cards, zh: 显卡 }
    text: { en: 'It takes {value}.', zh: '要{value}。' }
  - id: price
    paragraph: 3
    kind: stated
    theme: compute
    value: 200000
    qualifier: over
    unit: cny
    label: { en: price of one, zh: 单价 }
    text: { en: 'One costs {value}.', zh: '一张{value}。' }
  - id: printed-bill
    paragraph: 9
    kind: disputed
    theme: compute
    value: 600000000
    qualifier: at-least
    unit: cny
    label: { en: bill as printed, zh: 原文账单 }
    text: { en: 'The bill is put at {value}.', zh: '账单{value}。' }
`,
  'derived.yaml': `
- id: recounted-bill
  theme: compute
  formula: cards × price
  value: 6000000000
  qualifier: over
  unit: cny
  label: { en: the bill, zh: 账单 }
  text: { en: 'Recounted, {value}.', zh: '重算{value}。' }
`,
  'entities.yaml': `
- id: maker
  type: company
  name: { en: Maker, zh: 厂商 }
  pinyin: changshang
  tsinghua: { tie: not-stated }
- id: model
  type: model
  name: { en: Model, zh: 模型 }
  pinyin: moxing
  tsinghua: { tie: stated, fact: cards }
`,
  'relations.yaml': `
- from: maker
  kind: made
  to: model
  facts: [cards]
  as_of: { as_of: cards }
`,
  'events.yaml': `
- id: counted
  date: { as_of: cards }
  category: model
  title: { en: Cards are counted, zh: 数卡 }
  facts: [cards]
`,
  'conflicts.yaml': `
- id: missing-zero
  kind: correction
  facts: [printed-bill]
  shows: [recounted-bill]
  question: { en: How much?, zh: 多少？ }
  choice: { en: '{recounted-bill}, not {printed-bill}.', zh: '{recounted-bill}，不是{printed-bill}。' }
  why: { en: A digit is missing., zh: 少了一位。 }
`,
};

/** One change: the file, the words to replace (empty: write at its end, or a new file) and what to put there. */
export type Change = [file: string, from: string, to: string];

/**
 * Writes the seeds, changed or whole, and gives their folder, which goes when the running test ends.
 * @throws where the words to replace are not there
 */
export function seedsWith(...changes: Change[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'register-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const dir = join(folder, 'seeds');
  for (const name of new Set([...Object.keys(files), ...changes.map(([file]) => file)])) {
    let text = (files[name] ?? '').trimStart();
    for (const [file, from, to] of changes) {
      if (file !== name) continue;
      if (!text.includes(from)) throw new Error(`${name} has no “${from}”`);
      text = from ? text.replace(from, () => to) : text + to;
    }
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), text);
  }
  return dir;
}
