import type { Bilingual, Lang } from '#facts/types.ts';

/** A word of the trade: what it is called, and what it means in one line of our own. */
interface Line {
  name: Bilingual;
  means: Bilingual;
}

const terms: Record<string, Line> = {
  'diffusion-model': {
    name: { en: 'Diffusion model', zh: '扩散模型' },
    means: {
      en: 'Makes a picture by starting from noise and taking a little of it away, again and again.',
      zh: '从一片噪点开始，一遍遍去掉一点噪声，直到画面显出来的模型。',
    },
  },
  dit: {
    name: { en: 'DiT', zh: 'DiT' },
    means: {
      en: 'Diffusion transformer: a diffusion model built on a Transformer.',
      zh: '扩散变换器：用Transformer搭起来的扩散模型。',
    },
  },
  transformer: {
    name: { en: 'Transformer', zh: 'Transformer' },
    means: {
      en: 'The kind of network behind ChatGPT: it weighs every piece of what it is given against all the others.',
      zh: 'ChatGPT背后的那类网络：把收到的每一小块，都跟其余各块对照着看。',
    },
  },
  'large-model': {
    name: { en: 'Large model', zh: '大模型' },
    means: {
      en: 'A network trained on so much text or so many pictures that it can be put to many uses.',
      zh: '用海量文字或图像训练出来、能派上许多用场的模型。',
    },
  },
  parameter: {
    name: { en: 'Parameter', zh: '参数' },
    means: {
      en: 'One of the numbers inside a model that training sets. More of them is larger, not always better.',
      zh: '模型内部由训练定下来的数值。参数多只说明模型大，不等于本事大。',
    },
  },
  token: {
    name: { en: 'Token', zh: 'token' },
    means: {
      en: 'The small piece of text that a language model reads and writes in: a word, or part of one.',
      zh: '语言模型读写文字时用的最小一块：有时是一个词，有时只是词的一截。',
    },
  },
  training: {
    name: { en: 'Training', zh: '训练' },
    means: {
      en: 'Setting a model’s numbers by showing it examples. Done before anybody uses it.',
      zh: '拿大量样本调好模型内部的数值，在给人使用之前完成。',
    },
  },
  inference: {
    name: { en: 'Inference', zh: '推理' },
    means: {
      en: 'A trained model at work: the computing that every answer, or every clip, takes anew.',
      zh: '训练好的模型干活：每答一次、每生成一段视频，都要重新算一遍。',
    },
  },
  hbm: {
    name: { en: 'HBM', zh: 'HBM' },
    means: {
      en: 'High-bandwidth memory: stacked beside an AI chip, it feeds the chip data fast enough.',
      zh: '高带宽内存：层层叠起，紧挨AI芯片，数据才供得上。',
    },
  },
  compute: {
    name: { en: 'Compute', zh: '算力' },
    means: {
      en: 'What chips can work out in a given time; what models are trained and run on.',
      zh: '芯片在一定时间里能算多少；模型的训练和使用都靠它。',
    },
  },
  unicorn: {
    name: { en: 'Unicorn', zh: '独角兽' },
    means: {
      en: 'A young company that its investors value very highly before its shares are traded.',
      zh: '还没上市、但投资人给出很高估值的年轻公司。',
    },
  },
  valuation: {
    name: { en: 'Valuation', zh: '估值' },
    means: {
      en: 'What investors hold a company to be worth when they buy a part of it. Not money in its account.',
      zh: '投资人入股时认定的公司价格，不是公司账上的钱。',
    },
  },
  ar: {
    name: { en: 'AR', zh: 'AR' },
    means: {
      en: 'Augmented reality: pictures laid over the world in view. Virtual reality, VR, shows a made-up one instead.',
      zh: '增强现实：把画面叠在眼前的真实世界上。VR是虚拟现实，眼前整个换成虚拟的世界。',
    },
  },
  xr: {
    name: { en: 'XR', zh: 'XR' },
    means: {
      en: 'Extended reality: VR, AR, and what lies between them.',
      zh: '扩展现实：VR、AR，以及介于两者之间的各种做法。',
    },
  },
  moat: {
    name: { en: 'Moat', zh: '护城河' },
    means: {
      en: 'What keeps others from doing the same.',
      zh: '让别人学不来、抢不走的东西。',
    },
  },
};

/** Ids of all words of the trade that are explained. */
export const termIds: readonly string[] = Object.keys(terms);

/** A word of the trade in one language. @throws naming a word that nobody explains */
export function termOf(id: string, lang: Lang): { name: string; means: string } {
  const line = Object.hasOwn(terms, id) ? terms[id] : undefined;
  if (!line) throw new Error(`src/story/terms.ts does not explain “${id}”`);
  return { name: line.name[lang], means: line.means[lang] };
}
