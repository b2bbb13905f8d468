import { expect, test } from 'vitest';
import { leanCss } from './lean-css.ts';

const html = '<div class="page now"><svg class="a"><text>x</text></svg></div>';

test('what the page has stays, what it has not goes', () => {
  const css = '/* why */ .a text, .b text { fill: red; } .b > p { margin: 0 } p { color: blue }';
  expect(leanCss(css, html)).toBe('.a text{fill:red}');
});

test('states, attributes and exceptions are not asked about', () => {
  const css = `html[data-x='1'] .a:hover::before { top: 0 } :is(.b, .c) .a { top: 1px } .a:not(.b) { top: 2px }`;
  expect(leanCss(css, html)).toBe(
    `html[data-x='1'] .a:hover::before{top:0}:is(.b, .c) .a{top:1px}.a:not(.b){top:2px}`.replace(', ', ','),
  );
});

test('conditions stay around what is left in them', () => {
  const css = '@media (max-width: 9px) { .a { top: 0 } .b { top: 0 } } @media print { .b { top: 0 } }';
  expect(leanCss(css, html)).toBe('@media (max-width:9px){.a{top:0}}');
});

test('a custom property stays as long as something reads it', () => {
  const css =
    ':root { --one: 1px; --two: var(--one); --three: var(--two); --four: 4px } .a { top: var(--two) }';
  expect(leanCss(css, html)).toBe(':root{--one:1px;--two:var(--one);}.a{top:var(--two)}');
});
