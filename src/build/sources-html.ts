import { render } from 'svelte/server';
import Body from '#stage/sources/Body.svelte';
import type { SourcesPage } from '#stage/sources/page.ts';

/**
 * The page below its bar as HTML. It is never hydrated: without Svelte's markers, one comment for every block, it is a
 * quarter shorter.
 */
export const sourcesHtml = (page: SourcesPage): string =>
  render(Body, { props: { page } }).body.replace(/<!--[\s\S]*?-->/g, '');
