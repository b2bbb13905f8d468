import { tidy } from '../labels/boxes.ts';
import type { Evidence, Size, Text } from '../types.ts';
import { endOf, type Field } from './field.ts';
import { placeOf } from './nodes.ts';
import type { Arrangement, NetworkView } from './types.ts';

/** A node whose area stands for a number. Pixels within the frame; all areas of a picture are to one scale. */
export interface Area {
  id: string;
  x: number;
  y: number;
  r: number;
  said: Text;
  facts: string[];
  evidence: Evidence;
}

/** The largest radius as a share of the frame's shorter side, and the room between two areas. */
const LARGEST = 0.18;
const GAP = 10;
const ROUNDS = 80;

/** The areas at the places of their nodes, moved off other nodes and one another, and into the frame. */
export function areasOf(view: NetworkView, arrangement: Arrangement, field: Field, frame: Size): Area[] {
  const areas = (view.areas ?? []).filter(({ id }) => view.nodes.includes(id));
  if (!areas.length) return [];
  const others = view.nodes
    .filter((id) => arrangement.spine?.id !== id && !areas.some((area) => area.id === id))
    .map((id) => placeOf(id, arrangement, field, view));
  const most = Math.max(...areas.map(({ value }) => value));
  const { inner, shape } = field;
  const low = inner.y + inner.height * (shape === 'wide' ? endOf(arrangement) : 1);
  const largest = LARGEST * Math.min(frame.width, frame.height);
  const placed = areas.map(({ id, value, said, facts, evidence }) => {
    const [x, y] = placeOf(id, arrangement, field, view);
    return { id, x, y, r: largest * Math.sqrt(value / most), said, facts, evidence };
  });
  // Along an axis of time everything stays where its date puts it.
  const free = {
    x: arrangement.time && shape === 'wide' ? 0 : 1,
    y: arrangement.time && shape === 'tall' ? 0 : 1,
  };
  for (let round = 0; round < ROUNDS; round++) {
    placed.forEach((one, index) => {
      for (const other of placed.slice(index + 1)) {
        const [dx, dy] = [other.x - one.x, other.y - one.y];
        const away = Math.hypot(dx, dy);
        const short = one.r + other.r + GAP - away;
        if (short <= 0) continue;
        const [ux, uy] = away > 0.01 ? [dx / away, dy / away] : [1, 0];
        // The smaller gives way.
        const share = other.r / (one.r + other.r);
        one.x -= free.x * ux * short * share;
        one.y -= free.y * uy * short * share;
        other.x += free.x * ux * short * (1 - share);
        other.y += free.y * uy * short * (1 - share);
      }
    });
    for (const area of placed) {
      for (const [x, y] of others) {
        const [dx, dy] = [area.x - x, area.y - y];
        const away = Math.hypot(dx, dy) || 1;
        const short = area.r + 2 * GAP - away;
        if (short <= 0) continue;
        area.x += free.x * (dx / away) * short * 0.5;
        area.y += free.y * (dy / away) * short * 0.5;
      }
      area.x = Math.min(Math.max(area.x, inner.x + area.r + 1), inner.x + inner.width - area.r - 1);
      area.y = Math.min(Math.max(area.y, inner.y + area.r + 1), low - area.r - 1);
    }
  }
  return placed.map((area) => ({ ...area, x: tidy(area.x), y: tidy(area.y), r: tidy(area.r) }));
}
