import type { Caption } from '#stage/scene.ts';
import type { Lang } from '#facts/types.ts';

type ClaimId =
  | 'first-animation'
  | 'first-sora-level'
  | 'first-long'
  | 'first-worldwide'
  | 'first-multimedia'
  | 'bytedance-models'
  | 'tencent-model'
  | 'baidu-model'
  | 'not-ready';

type EventId =
  'ddpm-submitted' | 'u-vit' | 'sora-shown' | 'vidu-released' | 'qianqiu' | 'tianmu' | 'giants-before-sora';

interface IdeasLabels {
  captions: Record<'noise' | 'idea' | 'gap' | 'late' | 'firsts' | 'giants', Caption>;
  events: Record<EventId, string>;
  /** `{year}` in which something happened, nobody says when. */
  sometime: string;
  ideas: string;
  products: string;
  length: string;
  lookAt: string;
  all: string;
  denoise: string;
  builtOn: string;
  longest: string;
  /** `{length}` of a clip, and `{share}` of the longest. */
  share: string;
  /** Of each: what it is about, what is said, who says so. */
  claims: Record<ClaimId, [name: string, said: string, by: string]>;
}

/** Words inside the pictures of this scene. */
export const labels: Record<Lang, IdeasLabels> = {
  en: {
    captions: {
      noise: {
        title: 'A picture comes out of noise',
        note: 'Five frames drawn by us; below, when the idea was written down',
      },
      idea: {
        title: 'Ideas and products',
        note: 'When each became public; a band is as wide as its date is vague',
      },
      gap: {
        title: 'From the idea to Sora',
        note: 'When each became public; a band is as wide as its date is vague',
      },
      late: {
        title: 'The idea was early, the product late',
        note: 'When each became public, and how long its clips run',
      },
      firsts: { title: 'A shelf of firsts', note: 'Each with whoever says so; none was tested' },
      giants: { title: 'What the platforms had shown before Sora', note: 'As one article lists it' },
    },
    events: {
      'ddpm-submitted': 'DDPM',
      'u-vit': 'U-ViT',
      'sora-shown': 'Sora',
      'vidu-released': 'Vidu',
      qianqiu: 'Qianqiu Shisong',
      tianmu: 'Tianmu',
      'giants-before-sora': 'the platforms’ models',
    },
    sometime: 'some time in {year}',
    ideas: 'Ideas',
    products: 'Products',
    length: 'Length',
    lookAt: 'Look at',
    all: 'All',
    denoise: 'from noise to a picture: a drawing, not a frame from Sora',
    builtOn: 'Vidu is built on it, it is said',
    longest: 'Longest clip, in seconds, as the articles give it',
    share: '{length}, {share}',
    claims: {
      'first-animation': ['Qianqiu Shisong', 'China’s first text-to-video AI animation', 'says the article'],
      'first-sora-level': ['Vidu', 'China’s first model on Sora’s level', 'said outsiders, not named'],
      'first-long': ['Vidu', 'China’s first long, consistent model', 'says the article'],
      'first-worldwide': ['Vidu', 'first in the world after Sora', 'said its presentation'],
      'first-multimedia': ['Tianmu', 'China’s first sound-and-video model', 'says the article'],
      'bytedance-models': ['ByteDance', 'MagicVideo-V2, then Boximator', 'steers how things in a video move'],
      'tencent-model': ['Tencent', 'VideoCrafter', 'makes video from text'],
      'baidu-model': ['Baidu', 'UniVG', 'takes text and pictures in any mix'],
      'not-ready': ['ByteDance', 'Boximator: not a finished product', 'said a person there, not named'],
    },
  },
  zh: {
    captions: {
      noise: { title: '画面从噪声里显出来', note: '五格由我们手绘；下面是想法写成论文的年份' },
      idea: { title: '想法与产品', note: '各自公开的时间；日期有多含糊，色带就有多宽' },
      gap: { title: '从想法到Sora', note: '各自公开的时间；日期有多含糊，色带就有多宽' },
      late: { title: '想法早，产品晚', note: '各自公开的时间，以及片子能有多长' },
      firsts: { title: '一架子的“首个”', note: '每个都写明谁说的，都没有旁人检验' },
      giants: { title: '大厂在Sora之前拿出了什么', note: '据其中一篇文章所列' },
    },
    events: {
      'ddpm-submitted': 'DDPM',
      'u-vit': 'U-ViT',
      'sora-shown': 'Sora',
      'vidu-released': 'Vidu',
      qianqiu: '《千秋诗颂》',
      tianmu: '天幕',
      'giants-before-sora': '大厂的模型',
    },
    sometime: '{year}内',
    ideas: '想法',
    products: '产品',
    length: '片长',
    lookAt: '换个看法',
    all: '全部',
    denoise: '从噪声到画面：示意图，并非Sora的画面',
    builtOn: '据说Vidu以它为底座',
    longest: '最长的片子，以秒计，按文章所说',
    share: '{length}，{share}',
    claims: {
      'first-animation': ['《千秋诗颂》', '中国首部文生视频AI动画', '文章这么说'],
      'first-sora-level': ['Vidu', '中国首个Sora级视频模型', '外界说，未具名'],
      'first-long': ['Vidu', '国产首个片子长、前后一致的模型', '文章这么说'],
      'first-worldwide': ['Vidu', 'Sora之后全球率先突破', '发布时的介绍'],
      'first-multimedia': ['天幕', '国内首个音视频多媒体模型', '文章这么说'],
      'bytedance-models': ['字节', 'MagicVideo-V2，再到Boximator', '能控制画面里的东西怎么动'],
      'tencent-model': ['腾讯', 'VideoCrafter', '由文字生成视频'],
      'baidu-model': ['百度', 'UniVG', '文字和图像怎样搭配都行'],
      'not-ready': ['字节', 'Boximator还算不上完善的产品', '该公司人士说，未具名'],
    },
  },
};
