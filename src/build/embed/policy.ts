import { createHash } from 'node:crypto';

/**
 * The policy of an embed: files of its own site, one style sheet in the page, no script in it. Who may frame it is the
 * host's to say, in a header.
 *
 * @param style the text of the style element
 */
export const embedPolicy = (style: string): string =>
  [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self' 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
    `style-src-attr 'unsafe-inline'`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
