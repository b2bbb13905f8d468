import { expect, test } from 'vitest';
import { Pace } from './pace.ts';

const SCREEN = 800;

/** A page scrolled evenly for so many frames of 16 ms. Tells the pace and the time of the last frame. */
function scrolled(frames: number, perFrame: number, pace = new Pace(), from = { top: 0, time: 0 }) {
  let { top, time } = from;
  for (let frame = 0; frame < frames; frame++) pace.note((top += perFrame), (time += 16), SCREEN);
  return { pace, top, time };
}

test('more than a screen a second is passing by, less is reading', () => {
  const fast = scrolled(30, 16);
  expect(fast.pace.isPassing(fast.time, SCREEN)).toBe(true);
  const slow = scrolled(30, 10);
  expect(slow.pace.isPassing(slow.time, SCREEN)).toBe(false);
  const back = scrolled(30, -16);
  expect(back.pace.isPassing(back.time, SCREEN)).toBe(true);
});

test('who stops or slows down reads again', () => {
  const fast = scrolled(30, 16);
  expect(fast.pace.isPassing(fast.time + 151, SCREEN)).toBe(false);
  const slower = scrolled(20, 4, fast.pace, fast);
  expect(slower.pace.isPassing(slower.time, SCREEN)).toBe(false);
});

test('who has come to rest reads at once', () => {
  const { pace, time } = scrolled(30, 16);
  pace.rest();
  expect(pace.isPassing(time, SCREEN)).toBe(false);
});

test('a jump is no haste, and neither is one turn of the wheel', () => {
  const pace = new Pace();
  for (let jump = 0; jump < 9; jump++) pace.note(jump * 900, jump * 33, SCREEN);
  expect(pace.isPassing(8 * 33, SCREEN)).toBe(false);
  const notch = scrolled(3, 30);
  expect(notch.pace.isPassing(notch.time, SCREEN)).toBe(false);
});

test('nobody has moved yet', () => {
  expect(new Pace().isPassing(0, SCREEN)).toBe(false);
});
