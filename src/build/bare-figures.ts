/** A figure typed into words instead of rendered from the register. */
export interface BareFigure {
  line: number;
  found: string;
}

const englishNumbers =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|dozen|half';
const englishUnits =
  'seconds?|minutes?|hours?|days?|nights?|weeks?|months?|quarters?|years?|decades?|percent|per cent|yuan|dollars?|people|persons?|founders?|firms?|companies|company|cards?|chips?|frames?|patches|tokens?|rounds?|deals?|times|thirds?|metres?|kilometres?|hundred|thousand|million|billion';
const chineseNumbers = '[〇零一二两三四五六七八九十百千万亿几数半]+';
const chineseUnits =
  '秒|分钟|小时|天|日|夜|周|个月|月|季度|年|年代|元|块|美元|人|位|名|家|张|枚|帧|格|轮|笔|倍|成|公里|米|次|条街|万|亿|个百分点';

/** Ways of speaking that hold a number word and state no figure; keep it short. */
const allowed = /一分钟|一夜|一步|一次|一家之言|one minute|a minute/gi;

const rules = [
  /[0-9０-９%％][0-9０-９.,%％]*/g,
  new RegExp(`\\b(?:${englishNumbers})(?:[- ](?:${englishNumbers}|and))*[- ](?:${englishUnits})\\b`, 'gi'),
  new RegExp(`${chineseNumbers}(?:多|余|来)?(?:${chineseUnits})`, 'g'),
];

/** The tag of a step with everything blank but the words that it prints. */
const onlyPrinted = (tag: string): string =>
  tag
    .split(/(\b(?:headline|slide|figureNote)=")([^"]*)/)
    .map((piece, index) => (index % 3 === 2 ? piece : piece.replace(/[^\n]/g, ' ')))
    .join('');

/**
 * Finds figures in an `.svx` file that stand outside `<Fact>`, `<Ref>` and `<Term>`: digits, percent signs, and number
 * words before a unit or classifier. Headlines are read too; `[[fact-id]]` in them is a figure of the register.
 */
export function bareFigures(source: string): BareFigure[] {
  const blank = (text: string) => text.replace(/[^\n]/g, ' ');
  const words = source
    .replace(/<script[\s\S]*?<\/script>/g, blank)
    // Those that close themselves go first: read as opening, one would hide all words up to the next closing tag.
    .replace(/<(?:Fact|Hold)\b[^>]*\/>/g, blank)
    .replace(/<(Fact|Ref|Term)\b[^>]*>[\s\S]*?<\/\1>/g, blank)
    .replace(/\[\[[^\]]*\]\]/g, blank)
    .replace(/<Step\b[^>]*>/g, onlyPrinted)
    .replace(/<[^>]*>/g, blank)
    .replace(allowed, blank);
  const found: BareFigure[] = [];
  for (const rule of rules) {
    for (const match of words.matchAll(rule)) {
      found.push({ line: words.slice(0, match.index).split('\n').length, found: match[0] });
    }
  }
  return found.sort((a, b) => a.line - b.line);
}
