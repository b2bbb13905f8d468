import type { DrawnLabel } from '../labels/types.ts';
import type { Mark } from '../types.ts';
import type { SeamsLayout } from './layout.ts';

type Drawn = Pick<SeamsLayout, 'seams' | 'corrections' | 'ending'>;

/** Everything visible by name, place and words: what two equal pictures have in common. */
export function marksOf({ seams, corrections, ending }: Drawn, words: readonly DrawnLabel[]): Mark[] {
  return [
    ...(seams?.network.marks ?? []),
    ...(seams?.story
      ? [
          {
            id: 'story',
            x: seams.story.box.x,
            y: seams.story.box.y,
            emphasis: 1 as const,
            label: seams.remains.story
              .map((scene) => scene.map((share) => share.toFixed(2)).join())
              .join('|'),
          },
        ]
      : []),
    ...(seams?.articles ?? []).map(({ id, sign, on }): Mark => ({
      id: `article:${id}`,
      x: sign.x,
      y: sign.y,
      emphasis: on ? 1 : 0,
    })),
    ...corrections.map(({ id, box, emphasis }): Mark => ({ id, x: box.x, y: box.y, emphasis })),
    ...(ending?.waves ?? []).map(({ id, emphasis }): Mark => ({
      id,
      x: 0,
      y: ending?.ground?.y ?? 0,
      emphasis,
    })),
    ...(ending?.roads ?? []).map(({ id, emphasis }): Mark => ({
      id,
      x: ending?.ground?.x2 ?? 0,
      y: 0,
      emphasis,
    })),
    ...(ending?.anchors ?? []).map(({ id, box, emphasis, filled, cells }): Mark => ({
      id,
      x: box.x,
      y: box.y,
      emphasis,
      label: `${filled}/${cells}`,
    })),
    ...words.map(({ id, x, y, emphasis, lines }): Mark => ({
      id: `word:${id}`,
      x,
      y,
      emphasis,
      label: lines.map(({ text }) => text).join(' | '),
    })),
  ];
}
