import { create, type Font } from 'fontkit';

/**
 * Opens a font with fontkit. A blank glyph may be the last thing in the file; fontkit reads its outline all
 * the same, so the file is given some nothing to read.
 */
export function openFont(file: Buffer): Font {
  return create(Buffer.concat([file, Buffer.alloc(64)])) as Font;
}
