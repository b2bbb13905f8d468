import { expect, test } from 'vitest';
import { voicesOf } from './voices.ts';

test('headlines and the name speak in the serif, labels in either, what is only read out in none', () => {
  const { serif, sans } = voicesOf(
    '<header><h1 class="headline">A&amp;<wbr/>B</h1><p class="about">C</p><p class="unseen" data-description><span>D</span> E</p></header>' +
      '<svg><text y="1">F</text></svg><p class="told">G</p><span class="brand"><a href="#">H</a></span>',
  );
  expect(serif.replaceAll(' ', '')).toBe('A&BHF');
  expect(sans.replaceAll(' ', '')).toBe('CFG');
});
