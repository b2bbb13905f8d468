import { expect, test } from 'vitest';
import { joined } from './joined.ts';

const node = (look: string, x: number) =>
  `<g class="node ${look}" data-node="n${x}" data-fact="f" transform="translate(${x} 2)"><path d="m-1 0 1-1 1 1z" fill-rule="evenodd"></path></g>`;
const tie = (look: string) =>
  `<path class="edge ${look}" data-edge="a:b:c" data-fact="f" d="m1 2 3 4m-1 0 1 1v1"></path>`;

test('what stands by is one outline for each look, where it was; what is spoken of stays by itself', () => {
  const svg = joined(
    node('full quiet', 1) + node('full', 5) + node('full quiet', 9) + tie('solid quiet') + tie('solid loud'),
    false,
  );
  expect(svg).toBe(
    '<g class="node full quiet"><path d="M1 2m-1 0 1-1 1 1zm9 0m-1 0 1-1 1 1z" fill-rule="evenodd"></path></g>' +
      node('full', 5) +
      '<path class="edge solid quiet" d="M1 2l3 4"></path>' +
      tie('solid loud'),
  );
});

test('where marks keep their names, only a crowd is joined', () => {
  const few = node('full quiet', 1) + tie('solid quiet').repeat(9);
  expect(joined(few, true)).toBe(few);
  const crowd = joined(node('full quiet', 1) + node('full', 5) + tie('solid quiet').repeat(150), true);
  expect(crowd.match(/<path class="edge/g)).toHaveLength(1);
  expect(crowd).toContain('M1 2l3 4m-3-4l3 4');
  expect(crowd).toContain(node('full', 5));
  expect(crowd).not.toContain('data-node="n1"');
});

test('circles in one another stay so; what cannot be moved stays by itself', () => {
  const ring = (r: number) => `M-${r} 0A${r} ${r} 0 1 1 ${r} 0A${r} ${r} 0 1 1 -${r} 0Z`;
  const seal = node('seal quiet', 7).replace(/ d="[^"]*"/, ` d="${ring(4)}${ring(3)}"`);
  expect(joined(seal, false)).toContain(
    'd="M7 2m-4 0a4 4 0 1 1 8 0a4 4 0 1 1-8 0zm1 0a3 3 0 1 1 6 0a3 3 0 1 1-6 0z"',
  );
  const strange = node('seal quiet', 7).replace(/ d="[^"]*"/, ' d="M1 1L2 2"');
  expect(joined(strange, false)).toBe(strange);
});
