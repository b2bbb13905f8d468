import type { Caption } from '#stage/scene.ts';
import type { Lang } from '#facts/types.ts';

/** Firms, and the chiefs who cross over: a lane each. */
export type LaneId =
  'kuaishou' | 'bytedance' | 'tencent' | 'baidu' | 'alibaba' | 'su-investor' | 'zhang-investor';

/** Events of the register, and models that only a period dates. */
export type MarkId =
  | 'tencent-self-driving'
  | 'alibaba-self-driving'
  | 'nreal-series-b'
  | 'pico-bought'
  | 'pico-cuts'
  | 'tencent-meta-off'
  | 'baidu-driving-group'
  | 'damo-self-driving'
  | 'boximator'
  | 'tencent-videocrafter'
  | 'baidu-univg'
  | 'alibaba-moonshot'
  | 'kuaishou-chief-changes'
  | 'kuaishou-shares-sold'
  | 'su-hua-lyb'
  | 'su-hua-dp'
  | 'zhang-leaves-alibaba'
  | 'zhang-fund';

type RumourId = 'meta-deal' | 'driving-group' | 'team-cut' | 'moonshot-stake';

/** What a mark is called, what is said of it (figures and `{when}` in braces), and a shorter name. */
type MarkWords = [title: string, said?: string, short?: string];

interface RetreatLabels {
  captions: Record<'entered' | 'cold' | 'chiefs', Caption>;
  lanes: Record<LaneId, string>;
  marks: Record<MarkId, MarkWords>;
  /** Lines that have no date at one end. */
  undated: Record<'baidu-driving' | 'tencent-driving', MarkWords>;
  /** Of each: whom it is about, what is said, who says so. */
  rumours: Record<RumourId, [name: string, said: string, by: string]>;
  /** Name of a lane about which the articles say nothing in these months. */
  untold: string;
  pick: string;
  all: string;
  hearsay: string;
  crossing: string;
}

/** Words inside the pictures of this scene. */
export const labels: Record<Lang, RetreatLabels> = {
  en: {
    captions: {
      entered: {
        title: 'What the platforms went into',
        note: 'Where a line fades there is no date; what is not told is blank',
      },
      cold: {
        title: 'What they put down and took up',
        note: 'Thin and grey: cut back. Blue: models',
      },
      chiefs: {
        title: 'From chief to investor',
        note: 'A line that bends leaves the company and becomes an investor’s',
      },
    },
    lanes: {
      kuaishou: 'Kuaishou',
      bytedance: 'ByteDance',
      tencent: 'Tencent',
      baidu: 'Baidu',
      alibaba: 'Alibaba',
      'su-investor': 'Su Hua',
      'zhang-investor': 'Zhang Yong',
    },
    marks: {
      'tencent-self-driving': ['self-driving'],
      'alibaba-self-driving': ['self-driving'],
      'nreal-series-b': ['AR: a stake in Nreal', '{when}', 'Nreal (AR)'],
      'pico-bought': ['VR: buys PICO', '{bytedance-pico}, {when}', 'PICO (VR)'],
      'pico-cuts': ['PICO cut back', '{pico-cuts} of {pico-staff} moved or laid off, {when}', 'PICO cut'],
      'tencent-meta-off': ['Meta headset deal off', 'reported, {when}', 'Meta deal off'],
      'baidu-driving-group': ['driving group trimmed', 'reported, {when}', 'trimmed'],
      'damo-self-driving': [
        'self-driving team cut back',
        'a team of {damo-moved}, {when}',
        'self-driving cut',
      ],
      boximator: ['Boximator'],
      'tencent-videocrafter': ['VideoCrafter'],
      'baidu-univg': ['UniVG'],
      'alibaba-moonshot': ['money in Moonshot', 'reported, {when}', 'Moonshot'],
      'kuaishou-chief-changes': ['Su Hua hands over', 'as chief executive, in {when}'],
      'kuaishou-shares-sold': ['{reach-best-sale}', 'Kuaishou shares, {when}'],
      'su-hua-lyb': ['Light Years Beyond', 'reported, {when}', 'Light Years B.'],
      'su-hua-dp': ['DP Technology', 'reported, {when}', 'DP Tech'],
      'zhang-leaves-alibaba': ['Zhang Yong leaves', 'as chairman and chief executive, {when}'],
      'zhang-fund': ['{zhang-fund}', 'to come from Alibaba, for a technology fund'],
    },
    undated: {
      'baidu-driving': ['self-driving and more', 'since when, the article does not say', 'self-driving'],
      'tencent-driving': [
        'self-driving gone quiet',
        'when, the article does not say',
        'quiet on self-driving',
      ],
    },
    rumours: {
      'meta-deal': ['Tencent', 'the Meta headset deal is off', 'word got out, no source named'],
      'driving-group': ['Baidu', 'a unit leaves the driving group', 'reported by Time Finance'],
      'team-cut': [
        'Alibaba',
        'a drastic share of the team gone',
        'rumour; Alibaba denied the share: not drawn',
      ],
      'moonshot-stake': ['Alibaba', 'among Moonshot’s backers', 'reported, no source named'],
    },
    untold: 'Kuaishou: not told',
    pick: 'Look at one company',
    all: 'All',
    hearsay: 'Hearsay',
    crossing: 'he becomes an investor',
  },
  zh: {
    captions: {
      entered: {
        title: '大厂当年进了哪些赛道',
        note: '线渐隐处没有日期；文章没写的，就空着',
      },
      cold: {
        title: '放下的，和拿起的',
        note: '灰细线：收缩；蓝线：模型',
      },
      chiefs: {
        title: '从掌门人到投资人',
        note: '线拐了弯，人就离开公司，成了投资人',
      },
    },
    lanes: {
      kuaishou: '快手',
      bytedance: '字节',
      tencent: '腾讯',
      baidu: '百度',
      alibaba: '阿里',
      'su-investor': '宿华',
      'zhang-investor': '张勇',
    },
    marks: {
      'tencent-self-driving': ['自动驾驶'],
      'alibaba-self-driving': ['自动驾驶'],
      'nreal-series-b': ['AR：领投Nreal', '{when}', 'Nreal（AR）'],
      'pico-bought': ['VR：买下PICO', '{bytedance-pico}，{when}', 'PICO（VR）'],
      'pico-cuts': ['PICO收缩', '{pico-staff}，{pico-cuts}转岗或被裁，{when}'],
      'tencent-meta-off': ['Meta头显合作中止', '传闻，{when}', 'Meta合作中止'],
      'baidu-driving-group': ['智能驾驶事业群缩编', '据报道，{when}', '事业群缩编'],
      'damo-self-driving': ['自动驾驶团队收缩', '团队{damo-moved}，{when}', '团队收缩'],
      boximator: ['Boximator'],
      'tencent-videocrafter': ['VideoCrafter'],
      'baidu-univg': ['UniVG'],
      'alibaba-moonshot': ['投了月之暗面', '传闻，{when}', '月之暗面'],
      'kuaishou-chief-changes': ['宿华交棒', '{when}，不再任CEO'],
      'kuaishou-shares-sold': ['{reach-best-sale}', '出售快手股份，{when}'],
      'su-hua-lyb': ['光年之外', '传闻，{when}'],
      'su-hua-dp': ['深势科技', '传闻，{when}'],
      'zhang-leaves-alibaba': ['张勇卸任', '{when}，董事会主席和CEO'],
      'zhang-fund': ['{zhang-fund}', '将由阿里投给科技基金'],
    },
    undated: {
      'baidu-driving': ['自动驾驶等', '从何时起，文章没写', '自动驾驶'],
      'tencent-driving': ['自动驾驶没了声音', '从何时起，文章没写'],
    },
    rumours: {
      'meta-deal': ['腾讯', '与Meta的头显合作中止', '传出的消息，没有写出处'],
      'driving-group': ['百度', '智能驾驶事业群划走一块', '时代财经的消息'],
      'team-cut': ['阿里', '自动驾驶团队裁掉一大半', '传闻；阿里否认了这个比例，所以不画'],
      'moonshot-stake': ['阿里', '月之暗面的出资人之一', '传出的消息，没有写出处'],
    },
    untold: '快手：文章没写',
    pick: '单看一家',
    all: '全部',
    hearsay: '传闻',
    crossing: '他成了投资人',
  },
};
