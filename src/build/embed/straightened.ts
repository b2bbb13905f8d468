/** Farther than this from the straight way between its ends, in pixels, a curve is seen to be one. */
const SEEN = 0.75;

const cubic = /M([-\d.]+) ([-\d.]+)C([-\d.]+) ([-\d.]+) ([-\d.]+) ([-\d.]+) ([-\d.]+) ([-\d.]+)/g;

/** The path of a tie with curves that are as good as straight as straight lines. */
export const straightened = (path: string): string =>
  path.replace(cubic, (curve, ...found: string[]) => {
    const [x1, y1, ax, ay, bx, by, x2, y2] = found.slice(0, 8).map(Number) as [
      number,
      number,
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    const length = Math.hypot(x2 - x1, y2 - y1);
    const away = (x: number, y: number) =>
      length ? Math.abs((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1)) / length : Math.hypot(x - x1, y - y1);
    return Math.max(away(ax, ay), away(bx, by)) < SEEN ? `M${x1} ${y1}L${x2} ${y2}` : curve;
  });
