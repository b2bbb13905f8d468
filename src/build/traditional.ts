/**
 * 繁體中文, derived from the Simplified sources while the site is built; nothing of this reaches a browser.
 *
 * Characters are set as Taiwan's standard writes them (OpenCC's `tw`: 為, 裡, 眾), which is also what the faces draw that
 * they are set in. Words stay those of the articles, so OpenCC's table of other words (`twp`: 軟體 for 軟件, 影片 for
 * 視頻) is not used: the one of the articles that is printed in Traditional characters says 視頻, 芯片, 互聯網 and
 * 信息, as the people do whom it quotes, and a story about them keeps their words. Its names are the measure for ours.
 * Quotation marks become the corner brackets that Taiwan and Hong Kong both print.
 */
import { Converter } from 'opencc-js/cn2t';
import { ourSpellings } from './our-spellings.ts';
import { rememberedBy } from './remembered.ts';

/** Its dictionaries take half a second to unfold: only where something is converted. */
const openCC = rememberedBy((to: 'tw') => Converter({ from: 'cn', to }));

/** A Simplified text in Traditional characters. What is not Chinese in it stays: ids, addresses, markup. */
export const traditional = rememberedBy((text: string): string =>
  /[\u0080-\uffff]/.test(text) ? cornered(spelled(openCC('tw')(text))) : text,
);

const spelled = (text: string): string =>
  ourSpellings.reduce((all, [given, ours]) => all.replace(given, ours), text);

/** Marks in pairs only: one alone is an apostrophe. */
const cornered = (text: string): string =>
  text.replaceAll(/‘([^‘’]*)’/g, '『$1』').replaceAll(/“([^“”]*)”/g, '「$1」');
