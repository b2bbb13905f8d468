/**
 * A drawing whose ids begin with a prefix, so that many drawings can stand in one page. What refers to an id follows.
 *
 * @param svg elements as the charts render them
 * @param prefix letters, digits and `-`
 */
export function ownIds(svg: string, prefix: string): string {
  const ids = new Set([...svg.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id));
  return svg
    .replace(/(\sid=")([^"]+)"/g, `$1${prefix}-$2"`)
    .replace(/(url\(#|href="#)([^)"]+)/g, (whole, before: string, id: string) =>
      ids.has(id) ? `${before}${prefix}-${id}` : whole,
    );
}
