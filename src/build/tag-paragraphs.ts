/**
 * Markdown takes a line that begins with a tag for raw HTML and makes no paragraph of it. A block of prose that begins
 * with one of the story's inline tags is a paragraph all the same, and is marked as one.
 */
export const tagParagraphs = (source: string): string =>
  source.replace(
    /(^|\n[ \t]*\n)(<(?:Fact|Ref|Term)\b[^\n]*(?:\n(?![ \t]*\n)[^\n]+)*)/g,
    (_, before: string, block: string) => `${before}<p>${block}</p>`,
  );
