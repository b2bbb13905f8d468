import { expect, test } from 'vitest';
import { freshFirst } from './fresh-first.ts';

const never = new Promise<never>(() => {});
const now = Promise.resolve();
const answer = (text: string, status = 200) => Promise.resolve(new Response(text, { status }));
const copy = () => answer('copy');
const none = () => Promise.resolve(undefined);
const text = async (shown: Promise<Response>) => (await shown).text();

test('the network is believed, also when it says that a page is gone', async () => {
  expect(await text(freshFirst(answer('fresh'), copy, never))).toBe('fresh');
  expect(await text(freshFirst(answer('gone', 404), copy, never))).toBe('gone');
});

test('a network that fails, is in trouble or keeps silent is replaced by the copy', async () => {
  expect(await text(freshFirst(Promise.reject(new TypeError('no network')), copy, never))).toBe('copy');
  expect(await text(freshFirst(answer('trouble', 502), copy, never))).toBe('copy');
  expect(await text(freshFirst(never, copy, now))).toBe('copy');
});

test('without a copy there is only the network', async () => {
  await expect(freshFirst(Promise.reject(new TypeError('no network')), none, never)).rejects.toThrow(
    'no network',
  );
  expect(await text(freshFirst(answer('trouble', 502), none, never))).toBe('trouble');
  const slow = now.then(() => now).then(() => answer('slow'));
  expect(await text(freshFirst(slow, none, now))).toBe('slow');
});
