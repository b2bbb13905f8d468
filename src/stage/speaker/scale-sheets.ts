/** The size of a stage's sheet in pixels. */
export interface SheetSize {
  width: number;
  height: number;
}

/** What a sheet is drawn for while there is no stage. */
export const USUAL: SheetSize = { width: 1280, height: 720 };

/**
 * Draws sheets as large as the stage's and shows them as large as their views: so that every line breaks and every mark
 * stands where it does on the stage.
 *
 * @returns the way to change the size, and the way to stop
 */
export function scaleSheets(page: HTMLElement): { resize(size: SheetSize): void; stop(): void } {
  const views = page.querySelectorAll<HTMLElement>('.seat .view');
  let now = USUAL;
  const fit = (view: HTMLElement) => {
    const sheet = view.querySelector<HTMLElement>('.sheet');
    if (sheet) sheet.style.scale = String(view.clientWidth / now.width || 1);
  };
  const resized = new ResizeObserver((entries) => {
    for (const { target } of entries) fit(target as HTMLElement);
  });
  const resize = (size: SheetSize) => {
    now = size;
    page.style.setProperty('--aspect', String(size.width / size.height));
    for (const view of views) {
      const sheet = view.querySelector<HTMLElement>('.sheet');
      sheet?.style.setProperty('width', `${size.width}px`);
      sheet?.style.setProperty('height', `${size.height}px`);
      fit(view);
    }
  };
  resize(USUAL);
  for (const view of views) resized.observe(view);
  return { resize, stop: () => resized.disconnect() };
}
