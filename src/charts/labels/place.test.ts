import { expect, test } from 'vitest';
import type { Box, Emphasis, Text } from '../types.ts';
import { crosses, inflate, overlap, within } from './boxes.ts';
import { place } from './place.ts';
import { roughText } from './rough.ts';
import type { DrawnLabel, LabelRequest, Room } from './types.ts';
import { voiceSize } from './voice.ts';

/** Numbers between 0 and 1, the same for the same seed (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const frames: [number, number][] = [
  [300, 250],
  [390, 420],
  [640, 400],
  [820, 640],
  [1920, 1080],
];
const titles = [
  'Sora',
  'U-ViT',
  'A bank’s forecast',
  '某投行的预测',
  '清华系大模型',
  'Project AI 2.0',
  'Kimi',
];
const notes = ['15 February 2024', '2024年2月15日', 'some time in 2020', 'reported'];

function sceneOf(seed: number, [width, height]: [number, number]): { requests: LabelRequest[]; room: Room } {
  const random = chance(seed);
  const pick = <Item>(items: Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const line = Math.round(height * 0.68);
  const count = 2 + Math.floor(random() * 9);
  const loud = Math.floor(random() * 5);
  const marks = Array.from({ length: count }, (_, index): Box => {
    const wide = random() < 0.25 ? width * 0.08 : 4 + random() * 8;
    const tall = Math.min(56, height * 0.16);
    const x = ((index + random() * 0.6) / count) * (width - wide);
    return { x, y: line - tall - (random() < 0.3 ? tall + 3 : 0), width: wide, height: tall };
  });
  const size = (voice: Text['voice']) => voiceSize(voice, width);
  const requests = marks.map((mark, index): LabelRequest => {
    const title = roughText(pick(titles), 'name');
    return {
      id: `mark-${index}`,
      mark,
      lines: [title, roughText(pick(notes), 'note')],
      short: [roughText(title.text.slice(0, 6), 'name')],
      emphasis: (index < loud ? 2 : index % 2) as Emphasis,
    };
  });
  const words = Array.from({ length: 5 }, (_, index): Box => {
    return {
      x: ((index + 0.3) / 5) * width,
      y: line + 14,
      width: size('note') * 2,
      height: size('note') * 1.1,
    };
  });
  const lines = [{ x: 0, y: line - 0.5, width, height: 1 }];
  return { requests, room: { width, height, size, marks, words, lines, grid: [] } };
}

const pairs = (labels: DrawnLabel[]): [DrawnLabel, DrawnLabel][] =>
  labels.flatMap((one, index) =>
    labels.slice(index + 1).map((other): [DrawnLabel, DrawnLabel] => [one, other]),
  );

test.each(frames)(
  'at %i × %i no label covers anything, leaves the frame, or is lost though it matters',
  (...frame) => {
    for (let seed = 1; seed <= 60; seed++) {
      const { requests, room } = sceneOf(seed * 7919, frame);
      const labels = place(requests, room);
      const place_ = `seed ${seed}`;
      for (const { box, leader, id } of labels) {
        expect(within(box, room.width, room.height), `${place_}: ${id} in the frame`).toBe(true);
        const covered = [...room.marks, ...room.words, ...room.lines].filter((other) => overlap(box, other));
        expect(covered, `${place_}: ${id} covers nothing`).toEqual([]);
        for (const other of labels)
          if (leader) expect(crosses(leader, other.box), `${place_}: leader of ${id}`).toBe(false);
      }
      for (const [one, other] of pairs(labels))
        expect(
          overlap(inflate(one.box, 1.9), inflate(other.box, 1.9)),
          `${place_}: ${one.id}, ${other.id}`,
        ).toBe(false);
      const loud = requests.filter(({ emphasis }) => emphasis === 2).map(({ id }) => id);
      expect(labels.map(({ id }) => id)).toEqual(expect.arrayContaining(loud));
    }
  },
);

test('equal requests get equal places', () => {
  const one = sceneOf(11, [390, 420]);
  const other = sceneOf(11, [390, 420]);
  expect(place(one.requests, one.room)).toEqual(place(other.requests, other.room));
});

const name = roughText('Sora', 'name');
const date = roughText('15 February 2024', 'note');
const empty = (width: number, mark: Box): Room => ({
  width,
  height: 300,
  size: (voice) => voiceSize(voice, 400),
  marks: [mark],
  words: [],
  lines: [],
  grid: [],
});

test('a label stands ten pixels right of its mark, or left of it at the right edge', () => {
  const mark = { x: 130, y: 100, width: 4, height: 50 };
  const request: LabelRequest = { id: 'sora', mark, lines: [name, date], emphasis: 1 };
  expect(place([request], empty(400, mark))[0]).toMatchObject({ anchor: 'start', x: 144 });
  expect(place([request], empty(180, mark))[0]).toMatchObject({ anchor: 'end', x: 120 });
});

test('baselines of a name and its date are 16 to 18 pixels apart', () => {
  const mark = { x: 100, y: 100, width: 4, height: 50 };
  const [label] = place([{ id: 'sora', mark, lines: [name, date], emphasis: 1 }], empty(400, mark));
  const one = label?.box.height ?? 0;
  const [alone] = place([{ id: 'sora', mark, lines: [name], emphasis: 1 }], empty(400, mark));
  const step = one - (alone?.box.height ?? 0) + 0.24 * (14 - 12.5);
  expect(step).toBeGreaterThanOrEqual(16);
  expect(step).toBeLessThanOrEqual(18);
});

test('where room is short what matters less says less, and then nothing', () => {
  const mark = { x: 60, y: 20, width: 4, height: 20 };
  const near = { x: 70, y: 20, width: 4, height: 20 };
  const room = { ...empty(130, mark), height: 64, marks: [mark, near] };
  const [one, other] = place(
    [
      { id: 'quiet', mark: near, lines: [roughText('Something long', 'name'), date], emphasis: 0 },
      { id: 'loud', mark, lines: [name, date], short: [name], emphasis: 2 },
    ],
    room,
  );
  expect(one).toMatchObject({ id: 'loud' });
  expect(other).toBeUndefined();
});
