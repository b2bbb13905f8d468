/** What WordPress does to the `html` of an oEmbed answer from a site it does not know, by its documentation. */

/** Elements that stay, with the attributes they may keep; the text of all others stays without its tags. */
const ALLOWED: Record<string, readonly string[]> = {
  a: ['href'],
  blockquote: [],
  iframe: ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'],
};

const tagged = /<(\/?)([a-z][\w-]*)((?:\s+[\w-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/gi;

const kept = (html: string): string =>
  html.replace(tagged, (_, end: string, name: string, attributes: string) => {
    const allowed = ALLOWED[name.toLowerCase()];
    if (!allowed) return '';
    if (end) return `</${name}>`;
    const own = [...attributes.matchAll(/([\w-]+)\s*=\s*("[^"]*"|'[^']*')/g)]
      .filter(([, attribute = '']) => allowed.includes(attribute.toLowerCase()))
      .map(([, attribute, value]) => ` ${attribute}=${value}`);
    return `<${name}${own.join('')}>`;
  });

/**
 * The HTML as it reaches the page around the embed: the link, hidden when the frame tells its height, and the frame,
 * shut in and with a secret that it must repeat. Undefined where WordPress shows the bare address instead.
 */
export function throughWordPress(html: string, secret: string): string | undefined {
  const [, quote = '', frame] =
    /^(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(kept(html)) ?? [];
  if (!frame) return undefined;
  const told = frame.replace(
    / src=(['"])(.*?)\1/,
    (_, mark: string, src: string) =>
      ` src=${mark}${src}#?secret=${secret}${mark} data-secret=${mark}${secret}${mark}`,
  );
  const hidden = quote && ' style="position: absolute; visibility: hidden;"';
  return (
    quote.replace('<blockquote', `<blockquote class="wp-embedded-content" data-secret="${secret}"`) +
    told.replace(
      '<iframe',
      `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"${hidden}`,
    )
  );
}
