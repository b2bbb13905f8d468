/** Heights and widths of a sheet in its own units; the style sheet `slides.css` has the same three rules. */
const HIGH = 540;
const WIDE = { tablet: 720, phone: 390 };
const PHONE = 600;

/** Pixels per unit of a sheet of a size in pixels: wide ones are as high as ever, others as wide as theirs. */
export function unitOf(width: number, height: number): number {
  if (width / height > 4 / 3) return height / HIGH;
  return width / (width > PHONE ? WIDE.tablet : WIDE.phone);
}

/**
 * Keeps a sheet's figure in units: as many pixels as the sheet has units, scaled to fill it, so that labels are as large
 * as the room needs and every screen of one shape has the very same picture.
 *
 * @returns the way to stop
 */
export function keepUnits(sheet: HTMLElement, figure: HTMLElement): () => void {
  const fit = () => {
    const { offsetWidth: width, offsetHeight: height } = sheet;
    if (!width || !height) return;
    const unit = unitOf(width, height);
    figure.style.setProperty('--wide', `${Math.round(width / unit)}px`);
    figure.style.setProperty('--high', `${Math.round(height / unit)}px`);
    figure.style.setProperty('--scale', String(unit));
    figure.dataset.units = '';
  };
  const resized = new ResizeObserver(fit);
  resized.observe(sheet);
  fit();
  return () => resized.disconnect();
}
