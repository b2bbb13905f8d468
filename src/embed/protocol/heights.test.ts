import { expect, test } from 'vitest';
import { heightMessages, namesIn, readAsked, type Names } from './heights.ts';

const nobody: Names = { pym: undefined, wordpress: undefined };
const named: Names = { pym: 'chart-1', wordpress: 'a1B2c3' };

test('a height is said once in every dialect that the host may speak', () => {
  const frame = { id: 'boom', href: 'https://site/en/embed/boom/' };
  const common = [
    { 'datawrapper-height': { boom: 400 } },
    { sentinel: 'amp', type: 'embed-size', height: 400 },
    '{"src":"https://site/en/embed/boom/","context":"iframe.resize","height":400}',
    { kind: 'interactive:height', height: 400 },
  ];
  expect(heightMessages(400, frame, nobody)).toEqual(common);
  expect(heightMessages(400, frame, named)).toEqual([
    ...common,
    'pymxPYMxchart-1xPYMxheightxPYMx400',
    { message: 'height', value: 400, secret: 'a1B2c3' },
  ]);
});

test('the names that a host gives are read, and nothing but names', () => {
  expect(namesIn('?theme=dark&childId=chart-1', '#?secret=a1B2c3')).toEqual(named);
  for (const id of ['', '<b>', 'axPYMxb', 'a b', 'a'.repeat(101), '%E0%A4%A'])
    expect(namesIn(`?childId=${id}`, '')).toEqual(nobody);
  for (const hash of ['#?secret=', '#?secret=<b>', '#secret', `#?secret=${'a'.repeat(65)}`])
    expect(namesIn('', hash)).toEqual(nobody);
});

test('a host is answered in its own words', () => {
  const answer = (data: unknown) => {
    const asked = readAsked(data, named);
    return asked && 'answer' in asked ? asked.answer(400) : asked;
  };
  expect(answer({ sentinel: 'amp', type: 'frames-init' })).toMatchObject({ type: 'embed-size', height: 400 });
  expect(answer({ message: 'ready', secret: 'a1B2c3' })).toMatchObject({ message: 'height', value: 400 });
  expect(answer({ oneMinute: 'dark' })).toEqual({ theme: 'dark' });
});

test.each([
  [undefined],
  [null],
  [NaN],
  [[]],
  [new Map([['sentinel', 'amp']])],
  ['pymxPYMxchart-1xPYMxwidthxPYMx300'],
  ['{"sentinel":"amp","type":"frames-init"}'],
  [{ sentinel: 'amp', type: 'embed-size', height: 1e9 }],
  [{ sentinel: ['amp'], type: 'frames-init' }],
  [{ message: 'ready', secret: 'another' }],
  [{ message: 'ready' }],
  [{ oneMinute: { toString: () => 'dark' } }],
  [{ __proto__: { oneMinute: 1 } }],
])('%j asks for nothing', (data) => {
  expect(readAsked(data, named)).toBeUndefined();
});
