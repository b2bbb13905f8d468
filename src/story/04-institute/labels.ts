import type { Caption } from '#stage/scene.ts';
import type { Lang } from '#facts/types.ts';

interface InstituteLabels {
  captions: Record<'names' | 'wudao' | 'leaving' | 'teacher' | 'hub' | 'count', Caption>;
  founders: string;
  firms: string;
  raised: string;
}

/** Words inside the pictures of this scene. */
export const labels: Record<Lang, InstituteLabels> = {
  en: {
    captions: {
      names: {
        title: 'People of one institute',
        note: 'Time runs along; a person’s place in it means little',
      },
      wudao: {
        title: 'The institute’s models',
        note: 'Areas by parameters: a count, not a measure of ability',
      },
      leaving: { title: 'Companies, each at its founding', note: 'A year alone is shown as a year' },
      teacher: {
        title: 'Teacher and students',
        note: 'Hatched: one article says so, and nothing bears it out',
      },
      hub: { title: 'What Zhipu put money into', note: 'Hollow: counted by an article, not named' },
      count: {
        title: 'Tsinghua’s large-model network',
        note: 'Numbers: Time Finance’s own incomplete count',
      },
    },
    founders: 'from Tsinghua, as founders',
    firms: 'of theirs, in large models',
    raised: 'raised by them',
  },
  zh: {
    captions: {
      names: { title: '同在一家研究院的人', note: '时间顺着轴走；人的位置不表示时间' },
      wudao: { title: '研究院的模型', note: '面积按参数；参数多少，不等于能力高低' },
      leaving: { title: '各家公司，站在成立的日子', note: '只知道年份的，就画成一整年' },
      teacher: { title: '老师和学生', note: '斜纹：只有一篇这么说，别处不见佐证' },
      hub: { title: '智谱投过的公司', note: '空心：文章只给了数目，没有名字' },
      count: { title: '大模型里的清华网络', note: '数字出自时代财经不完全的统计' },
    },
    founders: '清华出身的创业者',
    firms: '他们办的大模型公司',
    raised: '这些公司的融资',
  },
};
