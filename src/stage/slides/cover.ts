import type { Talk } from './talk.ts';

/** Covers the sheet in black or white, and takes the cover off. */
export function showCover({ page, cover, stage }: Talk): () => void {
  const show = () => {
    page.dataset.cover = cover.get();
    page.querySelector('.sheet')?.toggleAttribute('inert', cover.get() !== 'none');
  };
  show();
  // However the talk goes on, the next slide is meant to be seen.
  const stops = [cover.on(show), stage.onArrive(() => cover.set('none'))];
  return () => stops.forEach((stop) => stop());
}
