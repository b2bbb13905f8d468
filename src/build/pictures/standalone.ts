/** Turns what the chart components render for a page into what stands in a file of its own. */

/**
 * The SVG layers of a rendered chart, each at its place: a page may keep them in boxes, a file cannot.
 *
 * @throws when the chart rendered no SVG
 */
export function layersOf(html: string): string {
  const bare = html.replace(/<!--[\s\S]*?-->/g, '');
  const layers: string[] = [];
  let from = bare.indexOf('<svg');
  while (from >= 0) {
    let depth = 0;
    const tags = /<svg\b|<\/svg>/g;
    tags.lastIndex = from;
    let end = bare.length;
    for (let tag = tags.exec(bare); tag; tag = tags.exec(bare)) {
      depth += tag[0] === '</svg>' ? -1 : 1;
      if (depth === 0) {
        end = tags.lastIndex;
        break;
      }
    }
    layers.push(bare.slice(from, end));
    from = bare.indexOf('<svg', end);
  }
  if (!layers.length) throw new Error('the chart rendered no SVG');
  return layers.map(asAttributes).join('');
}

/** Moves written as styles become attributes, the only kind that every program reads. */
export const asAttributes = (svg: string): string =>
  svg.replace(/\sstyle="([^"]*)"/g, (_, style: string) => {
    const attributes: string[] = [];
    const rest = style
      .split(';')
      .map((one) => one.trim())
      .filter((one) => {
        const [name = '', ...value] = one.split(':');
        const text = value.join(':').trim();
        if (name === 'transform') {
          const plain = text.replace(/(-?[\d.]+(?:e-?\d+)?)px/g, '$1').replace(/,\s*/g, ' ');
          if (plain !== 'none') attributes.push(`transform="${plain}"`);
          return false;
        }
        if (name === 'font-size') {
          attributes.push(`font-size="${text.replace('px', '')}"`);
          return false;
        }
        return name === 'opacity' || name === 'fill' || name === 'stroke' || name === '--name';
      });
    const kept = rest.length ? ` style="${rest.join(';')}"` : '';
    return `${attributes.length ? ' ' : ''}${attributes.join(' ')}${kept}`;
  });
