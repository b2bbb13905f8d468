/** What the reference pages tell: made up, and of the size that such pages usually have. */

/** A step of a story: heading and words. */
export type Words = [heading: string, text: string];

/** A dated event. */
export type Dated = [year: number, name: string, text: string];

export interface Body {
  id: string;
  group: number;
  label: string;
  r: number;
}

export interface Link {
  source: string;
  target: string;
  w: number;
}

/** A network of so many nodes in five groups; the same one every time. */
export function network(size: number): { nodes: Body[]; links: Link[] } {
  const random = seeded(42);
  const below = (most: number) => Math.floor(random() * most);
  const link = (from: number, to: number) => ({ source: `n${from}`, target: `n${to}`, w: 1 + below(3) });
  const nodes = Array.from({ length: size }, (_, i) => ({
    id: `n${i}`,
    group: i % 5,
    label: `Ministry of item ${i}`,
    r: 4 + below(6),
  }));
  const links = nodes.slice(1).map((_, i) => link(i + 1, below(i + 1)));
  while (links.length < size * 1.75) {
    const [from, to] = [below(size), below(size)];
    if (from !== to) links.push(link(from, to));
  }
  return { nodes, links };
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

export const networkSteps: Words[] = [
  [
    'How the money moves',
    'Forty bodies sit between the ministry and a finished road. Most of them talk to one other body only, and few of them publish what they decide.',
  ],
  [
    'The hub',
    'One agency signs most of the contracts. Take it away and the network falls into five parts that no longer reach one another.',
  ],
  [
    'The side door',
    'A second group of firms appears only in amended contracts. They are small, young and share three addresses between them.',
  ],
  [
    'Who approves',
    'Approval runs along the thin lines. Each line is a signature, and the average contract needs nine of them before a shovel moves.',
  ],
  [
    'What changed',
    'After the reform the number of signatures fell to four, and the middle of the network emptied. The hub stayed where it was.',
  ],
];

export const events: Dated[] = [
  [2009, 'First law', 'The first procurement law passes with a thin majority and no budget for oversight.'],
  [
    2013,
    'Audit',
    'The audit office counts contracts for the first time and finds a third of them without a tender.',
  ],
  [
    2016,
    'Portal',
    'A public portal opens. For two years it lists only the contracts that were already finished.',
  ],
  [
    2019,
    'Amendment',
    'An amendment closes the side door, and the number of late changes halves within a year.',
  ],
  [2024, 'Reform', 'The reform merges two agencies, cuts the approvals to four and puts every step online.'],
];
