import { expect, test } from 'vitest';
import { dataEntries, sceneData, toDataCsv, type SceneData } from './data.ts';
import { register } from './register.ts';

const all: SceneData[] = await Promise.all(dataEntries().map(({ scene }) => sceneData(scene)));

/** Reads RFC 4180 text as any spreadsheet would. */
function parsed(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end !== ',') rows.push([]);
  }
  return rows.slice(0, -1);
}

test('every scene says what it draws, and every row and step rests on facts that stand beside it', () => {
  expect(all.length).toBeGreaterThan(5);
  for (const { scene, rows, steps, facts, sources } of all) {
    expect(rows.length, scene).toBeGreaterThan(0);
    expect(new Set(rows.map(({ id }) => id)).size, scene).toBe(rows.length);
    const given = new Map(facts.map((fact) => [fact.id, fact]));
    for (const row of rows) {
      expect(row.facts.length, row.id).toBeGreaterThan(0);
      expect(row.facts.filter((id) => !given.has(id))).toEqual([]);
    }
    expect(steps.flatMap((step) => step.facts.filter((id) => !given.has(id)))).toEqual([]);
    for (const fact of facts) {
      expect(fact).toEqual(register.fact(fact.id));
      expect(fact.inputs?.filter((id) => !given.has(id)) ?? []).toEqual([]);
      if (fact.source) expect(sources.map(({ id }) => id)).toContain(fact.source);
    }
  }
});

test('both languages fill the same cells, each in its own words', () => {
  for (const { scene, columns, rows, title } of all) {
    expect(title.en).not.toMatch(/\p{Script=Han}/u);
    expect(title.zh).toMatch(/\p{Script=Han}/u);
    for (const { id, en, zh } of rows) {
      expect([en.length, zh.length], `${scene}: ${id}`).toEqual([columns.length, columns.length]);
      expect(zh.map((cell) => cell === null)).toEqual(en.map((cell) => cell === null));
    }
  }
});

test('the table holds the same rows, and Excel can tell its Chinese', () => {
  for (const data of all) {
    const text = toDataCsv(data);
    expect(text.startsWith('\ufeffid,')).toBe(true);
    const [header, ...lines] = parsed(text.slice(1));
    expect(header).toEqual(['id', ...data.columns.flatMap(({ id }) => [`${id}_en`, `${id}_zh`]), 'facts']);
    expect(lines).toEqual(
      data.rows.map(({ id, en, zh, facts }) => [
        id,
        ...data.columns.flatMap((_, index) => [en[index] ?? '', zh[index] ?? '']),
        facts.join(' '),
      ]),
    );
  }
});

test('a scene that is none is refused by name', async () => {
  await expect(sceneData('nowhere')).rejects.toThrow('the story has no scene “nowhere”');
});
