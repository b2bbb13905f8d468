/** Simplified characters of names and what each becomes in traditional ones: pairs, one after the other. */
const pairs =
  '华華学學计計机機识識实實验驗门門东東厦廈赛賽尔爾杰傑刘劉远遠孙孫杨楊黄黃岂豈军軍张張鹏鵬谱譜绍紹兰蘭云雲数數旷曠视視环環资資创創' +
  '办辦场場业業贾賈扬揚开開复復飞飛衔銜问問澜瀾万萬间間势勢红紅国國启啟达達发發吴吳郑鄭伙夥团團腾騰讯訊节節动動鸟鳥书書驾駕驶駛队隊' +
  '鸣鳴彦彥鸿鴻祎禕兴興软軟乔喬纳納伟偉勋勳苹蘋陈陳为為盘盤长長储儲汤湯从從声聲驰馳晓曉鸥鷗庆慶';

const table: ReadonlyMap<string, string> = new Map(
  Array.from(pairs.matchAll(/(.)(.)/gu), ([, simplified = '', other = '']) => [simplified, other]),
);

/**
 * A name in traditional characters, for searching: names go over character by character, words as they differ by
 * place do not matter. A character without a pair is taken to be the same in both scripts.
 */
export const traditional = (name: string): string =>
  [...name].map((character) => table.get(character) ?? character).join('');
