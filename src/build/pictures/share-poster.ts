import type { Box } from '#charts/types.ts';
import type { ToldStep } from '../told-step.ts';
import { drawnChart, escaped } from './drawn.ts';
import type { ShareWords } from './share-picture.ts';
import { FOOT, MARGIN, sheet } from './share-sheet.ts';

/** Where night ends: the strip runs along it from edge to edge. */
const HORIZON = 268;
const strip: Box = { x: 0, y: HORIZON, width: sheet.width, height: 94 };

/** The opening as a share picture: the title above the horizon, the sun not yet up, the first question below. */
export const posterOn = ({ scene, step, told }: ToldStep, words: ShareWords): string =>
  dawn +
  drawnChart(scene, step, sheet, strip) +
  (words.lang === 'en' ? latinTitle(words) : chineseTitle(words)) +
  `<text class="share-title" x="${MARGIN}" y="${FOOT - 8}" font-size="30" font-weight="400">${escaped(told.said)}</text>` +
  `<text class="share-note" x="${sheet.width - MARGIN}" y="${FOOT - 8}" text-anchor="end">${escaped(words.dateline)}</text>`;

/** The glow over the horizon and the ground under it, in the colours of the page's opening. */
const dawn =
  '<defs><radialGradient id="dawn"><stop stop-color="#fbd9a8"/><stop offset=".22" stop-color="#e98f5a"/>' +
  '<stop offset=".52" stop-color="#a8425a" stop-opacity=".62"/><stop offset="1" stop-color="#a8425a" stop-opacity="0"/></radialGradient>' +
  `<clipPath id="above"><rect width="${sheet.width}" height="${HORIZON}"/></clipPath></defs>` +
  `<ellipse cx="${sheet.width * 0.24}" cy="${HORIZON}" rx="360" ry="112" fill="url(#dawn)" opacity=".6" clip-path="url(#above)"/>` +
  `<rect y="${HORIZON}" width="${sheet.width}" height="${sheet.height - HORIZON}" fill="#060817" opacity=".92"/>`;

const latinTitle = ({ title, titleAside }: ShareWords): string =>
  `<text class="share-title" x="${MARGIN - 7}" y="198" font-size="139" font-weight="300" letter-spacing="-4.9">${escaped(title)}</text>` +
  [...titleAside]
    .map(
      (character, index) =>
        `<text class="share-title" x="${sheet.width - MARGIN - 38}" y="${112 + index * 44}" font-size="38" font-weight="400">${escaped(character)}</text>`,
    )
    .join('');

const chineseTitle = ({ title, titleAside }: ShareWords): string =>
  `<text class="share-title" x="${MARGIN - 7}" y="208" font-size="184" font-weight="700">${escaped(title)}</text>` +
  `<text class="share-title" x="${sheet.width - MARGIN}" y="208" font-size="36" font-weight="400" text-anchor="end">${escaped(titleAside)}</text>`;
