/** Characters that print figures in Simplified Chinese, and each in Traditional: pairs, one after the other. */
const pairs =
  '万萬亿億约約过過个個两兩创創笔筆访訪问問张張单單词詞图圖块塊训訓练練帧幀对對时時钟鐘参參数數后後临臨将將户戶厂廠于於这這迟遲长長';

const table: ReadonlyMap<string, string> = new Map(
  Array.from(pairs.matchAll(/(.)(.)/gu), ([, simplified = '', other = '']) => [simplified, other]),
);

/**
 * A figure as Simplified Chinese prints it, in Traditional characters. The browser prints figures too, and has no
 * dictionary: the few characters that units and qualifiers are made of go over one by one.
 */
export const traditionalFigure = (text: string): string =>
  [...text].map((character) => table.get(character) ?? character).join('');
