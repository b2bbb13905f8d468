import { expect, test } from 'vitest';
import { chartAddress } from './chart-address.ts';

/** An element with these attributes. */
const element = (attributes: Record<string, string>): Element => {
  const one = {
    getAttribute: (name: string) => attributes[name] ?? null,
    closest: () => (attributes.lang ? one : null),
  };
  return one as unknown as Element;
};
const address = (attributes: Record<string, string>) =>
  chartAddress(element({ scene: 'boom', ...attributes }), 'https://site.example/sub/');

test('a version leads into its release', () => {
  expect(address({})).toBe('https://site.example/sub/en/embed/boom/');
  expect(address({ version: '', step: 'fall' })).toBe('https://site.example/sub/en/embed/boom/fall/');
  expect(address({ version: '1.2.0', lang: 'zh-CN', theme: 'dark' })).toBe(
    'https://site.example/sub/v/1.2.0/zh/embed/boom/?theme=dark',
  );
  expect(address({ version: '1.2.0-beta.1' })).toBe('https://site.example/sub/v/1.2.0-beta.1/en/embed/boom/');
});

test.each([
  'latest',
  '1.2',
  '../../evil',
  '1.2.0/..',
  '1.2.0-a/b',
  '//evil.example',
  '%2e%2e',
  '1.2.0?x',
  ' 1.2.0',
])('what cannot name a version, like “%s”, leads nowhere rather than to another chart', (version) => {
  expect(address({ version })).toBeUndefined();
});
