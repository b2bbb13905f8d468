import { createHash } from 'node:crypto';

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Scripts that run, by their text: data is none. */
const scripts = (html: string): string[] =>
  [...html.matchAll(/<script(?![^>]*\btype="application\/)[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, text = '']) => text,
  );

const styles = (html: string): string[] =>
  [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, text = '']) => text);

/**
 * A page with a content security policy for what stands in it and nothing else: it can reach no address, and runs no
 * script but its own.
 *
 * @throws when the page has no policy to take the place of
 */
export function withPolicy(html: string): string {
  const policy = [
    `default-src 'none'`,
    `script-src ${scripts(html).map(hash).join(' ')}`,
    `style-src ${styles(html).map(hash).join(' ')}`,
    `style-src-attr 'unsafe-inline'`,
    'img-src data:',
    'font-src data:',
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
  const meta = /<meta http-equiv="content-security-policy"[^>]*>/i;
  if (!meta.test(html)) throw new Error('the page has no content security policy');
  return html.replace(meta, () => `<meta http-equiv="content-security-policy" content="${policy}">`);
}
