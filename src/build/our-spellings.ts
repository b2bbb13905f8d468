/**
 * Where OpenCC's Traditional spelling is not ours: what it gives, and what we print. Names and terms as the article that
 * is printed in Traditional characters spells them; then what a dictionary of phrases reads wrongly across words.
 */
export const ourSpellings: readonly (readonly [given: RegExp, ours: string])[] = [
  [/啟明創投/g, '啓明創投'],
  // 舞台, 平台.
  [/臺/g, '台'],
  // Weeks: 兩周, 當周. Also what a figure alone comes out as, since OpenCC needs a word around it for the other one.
  [/週/g, '周'],
  // A surname.
  [/餘豐慧/g, '余豐慧'],
  // Inside, unless it is a mile, a mark on the way or a name: OpenCC takes it for one where it does not know the word before.
  [/(?<![公英海阿鄰故百千萬])里(?![程弄巷斯昂])/g, '裡'],
  // After, unless it is an empress; a star of song (天后) has no number of days before her: 72天後.
  [
    /(?<![皇太王影歌母]|(?<![\d一二三四五六七八九十百千兩幾數][^\p{Script=Han}\d]?)天)后(?![妃羿土稷宮])/gu,
    '後',
  ],
  // Only, where no number makes it a measure word: 多半|只能, 差不多|只有.
  [/(?<![一兩三四五六七八九十百千萬幾每這那\d])隻/g, '只'],
  [/和麵壁/g, '和面壁'],
  [/清華繫/g, '清華系'],
  [/(?<=[寫說表證標註聲發])明瞭/g, '明了'],
  [/復雜/g, '複雜'],
  [/摺合/g, '折合'],
  [/分鍾/g, '分鐘'],
];
