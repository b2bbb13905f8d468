import { chained } from './chained.ts';

/** Marks of a network that only stand by: their paths are relative but for their first step. */
const marks =
  /<g class="(node [^"]*\bquiet)"[^>]*? transform="translate\((-?[\d.]+) (-?[\d.]+)\)"><path d="([^"]*)" fill-rule="evenodd"(?:><\/path>|\/>)<\/g>/g;
const ties = /<path class="(edge [^"]*\bquiet)"[^>]*? d="([^"]*)"(?:><\/path>|\/>)/g;

/** The names of marks that only stand by. */
const names = /(<g class="label[^"]*\bquiet\b[^"]*")(?: data-[\w-]+="[^"]*")+/g;

/** Where so many ties or more only stand by, what stands by is joined even where marks keep their names. */
const CROWD = 100;

/**
 * The drawing of a network with those marks that only stand by, and the ties between them, as one outline for each way
 * they are drawn. They name and open nothing by themselves any more; whoever touches the frame gets the live picture.
 *
 * @param named all is left as it is, with its names, unless it is a crowd
 */
export function joined(svg: string, named: boolean): string {
  const isCrowd = [...svg.matchAll(ties)].length >= CROWD;
  if (named && !isCrowd) return svg;
  const drawn = new Map<string, string[]>();
  const take = (key: string, path: string) => {
    const known = drawn.get(key);
    if (known) known.push(path);
    else drawn.set(key, [path]);
    return known ? '' : `<!--${key}-->`;
  };
  const bare = svg
    .replace(names, '$1')
    .replace(marks, (mark, name: string, x: string, y: string, path: string) => {
      const outline = relative(path);
      return /[A-Z]/.test(outline) ? mark : take(`g ${name}`, `M${whole(x)} ${whole(y)}${outline}`);
    })
    .replace(ties, (_, name: string, path: string) => take(`p ${name}`, placed(headless(path))));
  return bare.replace(/<!--(g|p) (.*?)-->/g, (_, kind: string, name: string) => {
    const d = chained(drawn.get(`${kind} ${name}`) ?? []);
    return kind === 'g'
      ? `<g class="${name}"><path d="${d}" fill-rule="evenodd"></path></g>`
      : `<path class="${name}" d="${d}"></path>`;
  });
}

/** A tie without the head at its end, which nobody sees where marks are small or a crowd: only its first piece is kept. */
const headless = (path: string): string => {
  const pieces = path.split(/(?=m)/);
  return (pieces.length === 2 ? pieces.slice(0, 1) : pieces).join('');
};

/** A tie that stands where it does whatever is drawn before it; what follows its first point stays relative. */
function placed(path: string): string {
  const [start = '', point = ''] = /^m(-?[\d.]+ ?-?[\d.]+) ?/.exec(path) ?? [];
  const rest = path.slice(start.length);
  return `M${point}${/^[-.\d]/.test(rest) ? 'l' : ''}${rest}`;
}

/** Ties end on whole pixels, so marks that only stand by may do so too. */
const whole = (length: string): number => Math.round(Number(length));

const circle = /M(-[\d.]+) 0A([\d.]+) \2 0 1 1 \2 0A\2 \2 0 1 1 \1 0Z/g;

/** Circles in one another, written from where the one before began. */
function relative(path: string): string {
  let from = 0;
  return path.replace(circle, (_, left: string, r: string) => {
    const step = Math.round((Number(left) - from) * 100) / 100;
    from = Number(left);
    const across = 2 * Number(r);
    return `m${step} 0a${r} ${r} 0 1 1 ${across} 0a${r} ${r} 0 1 1-${across} 0z`;
  });
}
