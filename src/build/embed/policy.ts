import { createHash } from 'node:crypto';

/**
 * The policy of an embed: files of its own site, one style sheet and one script in the page. Who may frame it is the
 * host's to say, in a header.
 *
 * @param style the text of the style element
 * @param script the text of the script element
 */
export const embedPolicy = (style: string, script: string): string =>
  [
    `default-src 'none'`,
    `script-src 'self' '${hash(script)}'`,
    `style-src 'self' '${hash(style)}'`,
    `style-src-attr 'unsafe-inline'`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');

const hash = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;
