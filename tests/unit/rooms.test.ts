/** What the house says of itself: each room's first file, and the picture of the imports. */
import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { house } from '../house/arrows.ts';
import { houseSvg } from '../house/drawing.ts';
import { asDrawn } from '../house/lag.ts';
import { MAY } from './rooms.ts';
import { read } from './sources.ts';

/** What a room may import, in the words of its README. */
const leave = (room: string): string =>
  Object.entries(MAY[room] ?? {})
    .map(([other, what]) => (what === 'types' ? `types of ${other}` : other))
    .sort()
    .join(', ') || 'nothing';

/** Rooms inside rooms; scenes and addresses are no rooms. */
const inner = Object.keys(MAY)
  .filter((room) => !['story', 'routes'].includes(room))
  .flatMap((room) =>
    readdirSync(`src/${room}`, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `${room}/${name}`),
  );

test.each(Object.keys(MAY))(
  'the first file of %s says what it holds, what may enter, and what it may import',
  (room) => {
    const said = read(`src/${room}/README.md`);
    expect(said).toMatch(
      new RegExp(`^# ${room}: .+\\n\\n[A-Z].+\\.\\n\\nWhat may enter: .+\\.\\n\\nMay import: `),
    );
    const imports = /^May import: (.*)\.$/m.exec(said)?.[1] ?? '';
    expect(imports.split(', ').sort().join(', ')).toBe(leave(room));
  },
);

test('so does the first file of every room inside a room', () => {
  expect(inner.length).toBeGreaterThan(30);
  const silent = inner.filter((room) => {
    const file = `src/${room}/README.md`;
    return !existsSync(file) || !/^# \S+\n\n[A-Z].+\.\n\nWhat may enter: .+\.\n$/.test(read(file));
  });
  expect(silent, 'these need a README.md: heading, a sentence, “What may enter: …”').toEqual([]);
});

test('the picture of the house is that of its imports: after a change of the rooms, npm run house', () => {
  const drawn = read('.github/pictures/house.svg');
  expect(houseSvg(asDrawn(house(), drawn))).toBe(drawn);
});

test('the picture shows an arrow more, an arrow less, and a count that has moved far', () => {
  const now = house();
  const drawn = houseSvg(now);
  const [first, ...others] = now.arrows;
  const again = (arrows: typeof now.arrows) => houseSvg(asDrawn({ ...now, arrows }, drawn));
  expect(again(now.arrows.map((arrow) => ({ ...arrow, lines: arrow.lines + 1 })))).toBe(drawn);
  expect(again(now.arrows.map((arrow) => ({ ...arrow, lines: arrow.lines * 2 })))).not.toBe(drawn);
  expect(again(others)).not.toBe(drawn);
  expect(again([...now.arrows, { ...first!, from: 'charts', to: 'facts' }])).not.toBe(drawn);
});
