import { expect, test } from 'vitest';
import { clockText, elapsed, isFresh, newClock, pause, run, steadied } from './clock.ts';

const START = 1_700_000_000_000;
const after = (seconds: number) => START + seconds * 1000;

test('time is the difference of two readings, without the pauses', () => {
  const running = run(newClock(), START);
  expect(elapsed(running, after(90))).toBe(90_000);
  const stopped = pause(running, after(100));
  expect(elapsed(stopped, after(5000))).toBe(100_000);
  const on = run(stopped, after(5000));
  expect(elapsed(on, after(5010))).toBe(110_000);
  expect(run(on, after(9999))).toBe(on);
});

test('a new clock is fresh until it has run, also when it stands again', () => {
  expect(isFresh(newClock(20))).toBe(true);
  expect(isFresh(run(newClock(), START))).toBe(false);
  expect(isFresh(pause(run(newClock(), START), after(1)))).toBe(false);
});

test('a computer’s clock set back takes no time away', () => {
  const running = run(newClock(), START);
  expect(elapsed(running, after(-3600))).toBe(0);
  const steady = steadied(running, after(60), after(-3600));
  expect(elapsed(steady, after(-3600))).toBe(60_000);
  expect(elapsed(steady, after(-3590))).toBe(70_000);
  expect(steadied(running, after(60), after(61))).toBe(running);
  const standing = pause(running, after(5));
  expect(steadied(standing, after(60), after(-3600))).toBe(standing);
});

test.each([
  [0, '00:00'],
  [286_999, '04:46'],
  [3_600_000, '1:00:00'],
  [-5, '00:00'],
])('%d ms is %s', (milliseconds, text) => expect(clockText(milliseconds)).toBe(text));
