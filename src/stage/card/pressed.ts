/** What opens a card: a figure in words, or a mark of the live picture. */
export const PRESSED = 'a[data-fact], .live [data-fact]';

/** Where a page's facts stand without a script: `data-sources` where that is not beside the story. */
export const sourcesOf = (page: HTMLElement): string => `${page.dataset.sources ?? 'sources/'}#`;
