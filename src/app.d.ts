/** The compiled texts of `stage/first-paint.ts` and `stage/first-faces.ts`, the inline scripts; see svelte.config.js. */
declare const __FIRST_PAINT__: string;
declare const __FIRST_FACES__: string;

declare module '*.svx' {
  import type { Component } from 'svelte';
  const Words: Component;
  export default Words;
}
