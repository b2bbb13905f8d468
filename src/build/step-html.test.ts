import { expect, test } from 'vitest';
import { stepHtml, textOfHtml } from './step-html.ts';

const scene =
  '<section class="step" id="a/one" data-step="a/one"><div class="card"><h2 class="headline">One</h2> <p>First <a data-fact="x">6 &amp; 7<sup class="sum">∑</sup></a>.</p>\n<p class="cited">[1]</p></div></section>' +
  '<section class="step" id="a/two" data-step="a/two"><div class="card"><div class="poster"><h1>Title</h1><p>Words</p></div><h2 class="headline unseen">Two</h2><p class="unseen">In the picture</p></div></section>';

test('a step’s own headline and paragraphs, and nothing of what stands around or after them', () => {
  expect(stepHtml(scene, 'a/one')).toEqual({
    headline: 'One',
    paragraphs: ['First <a data-fact="x">6 &amp; 7<sup class="sum">∑</sup></a>.'],
  });
  expect(stepHtml(scene, 'a/two')).toEqual({ headline: 'Two', paragraphs: ['Words'] });
  expect(() => stepHtml(scene, 'a/three')).toThrow('a/three');
});

test('text is what a reader reads', () => {
  expect(textOfHtml(stepHtml(scene, 'a/one').paragraphs[0] ?? '')).toBe('First 6 & 7.');
});
