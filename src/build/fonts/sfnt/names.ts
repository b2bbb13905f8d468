import type { Tables } from './tables.ts';

/** Puts a font under a family name and a weight, as programs that pick fonts by name read them. */
export function named(tables: Tables, family: string, weight: number): Tables {
  const os2 = Buffer.from(tables.get('OS/2') ?? Buffer.alloc(0));
  if (os2.length) os2.writeUInt16BE(weight, 4);
  const names = {
    1: family,
    2: 'Regular',
    4: `${family} ${weight}`,
    6: `${family.replaceAll(' ', '')}-${weight}`,
  };
  return new Map(tables).set('OS/2', os2).set('name', nameTable(names));
}

/** A `name` table in English for Windows, which every program reads. */
function nameTable(names: Record<number, string>): Buffer {
  const entries = Object.entries(names).map(([id, text]) => ({
    id: Number(id),
    text: Buffer.from(text, 'utf16le').swap16(),
  }));
  const header = Buffer.alloc(6 + entries.length * 12);
  header.writeUInt16BE(entries.length, 2);
  header.writeUInt16BE(header.length, 4);
  let offset = 0;
  entries.forEach(({ id, text }, i) => {
    [3, 1, 0x409, id, text.length, offset].forEach((value, field) =>
      header.writeUInt16BE(value, 6 + i * 12 + field * 2),
    );
    offset += text.length;
  });
  return Buffer.concat([header, ...entries.map(({ text }) => text)]);
}
