/** What opens a card: a figure in words, or a mark of the live picture. */
export const PRESSED = 'a[data-fact], .live [data-fact]';

/** Where facts stand without a script, from the story's page. */
export const SOURCES = 'sources/#';
