import type { Talk } from './talk.ts';

/** Covers the sheet in black or white, and takes the cover off. */
export function showCover({ page, cover }: Talk): () => void {
  const show = () => {
    page.dataset.cover = cover.get();
    page.querySelector('.sheet')?.toggleAttribute('inert', cover.get() !== 'none');
  };
  show();
  return cover.on(show);
}
