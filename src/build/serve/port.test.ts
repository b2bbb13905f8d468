import { expect, test } from 'vitest';
import { DEFAULT_PORT, portFrom } from './port.ts';

test('PORT chooses the port', () => {
  expect(portFrom('8080')).toBe(8080);
  expect(portFrom('0')).toBe(0);
  expect(portFrom(undefined)).toBe(DEFAULT_PORT);
  expect(portFrom('')).toBe(DEFAULT_PORT);
});

test.each(['eighty', '-1', '65536', '80.5', '0x50', '1e3'])(
  '%s is no port, and the message says so',
  (value) => {
    expect(() => portFrom(value)).toThrow(`PORT is "${value}"`);
  },
);
