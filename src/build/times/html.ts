import { render } from 'svelte/server';
import Times from '#stage/times/Times.svelte';
import type { TimesPage } from '#stage/times/page.ts';

/** The page below its bar as HTML. It is never hydrated, and does without Svelte's markers. */
export const timesHtml = (page: TimesPage): string =>
  render(Times, { props: { page } }).body.replace(/<!--[\s\S]*?-->/g, '');
