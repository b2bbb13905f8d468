import type { Talk } from './talk.ts';

/** Takes off cover and zoom: however a talk goes on, the next slide is meant to be seen, and whole. */
export function uncover({ cover, zoom }: Talk): void {
  cover.set('none');
  zoom.set(null);
}

/** Covers the sheet in black or white, and takes the cover off. */
export function showCover({ page, cover }: Talk): () => void {
  const show = () => {
    page.dataset.cover = cover.get();
    page.querySelector('.sheet')?.toggleAttribute('inert', cover.get() !== 'none');
  };
  show();
  return cover.on(show);
}
