/** The compiled text of `stage/first-paint.ts`, the one inline script; see svelte.config.js. */
declare const __FIRST_PAINT__: string;

declare module '*.svx' {
  import type { Component } from 'svelte';
  const Words: Component;
  export default Words;
}
