/** When the story was first published, and when its words or facts last changed: ISO days. */
export const published = '2026-11-22';
export const updated = '2026-11-22';
