import type { ArticleLabels } from '#stage/article/labels.ts';
import type { Lang } from '#facts/types.ts';

/** Words of the story on paper, typed, so that a language cannot lack one. */
export const articleLabels: Record<Lang, ArticleLabels> = {
  en: {
    title: 'The story on paper',
    description: 'The whole story as an article to print: every step with its picture, and numbered sources.',
    howToRead:
      'Whatever is underlined is a fact of the register; the small number after it is that of its source at the end. How it is underlined says how it is known:',
    online: 'On a screen, where the pictures move and every fact opens:',
    drawnFrom: 'Drawn from {places}',
    sources: 'Sources',
    articles: 'The articles',
    notes: 'Where each fact stands',
    notesLead:
      'By the small numbers in the text: article and paragraph (¶, headings included), how it is known, and who says so.',
    ways: 'Ways on',
  },
  zh: {
    title: '纸上的故事',
    description: '把整个故事排成一篇可以打印的文章：每一步都有自己的图，文末是编号的出处。',
    howToRead: '凡画线处都是事实库里的一条，后面的小号数字是文末出处的编号。线的画法说明它是怎么知道的：',
    online: '在屏幕上读，图会动，每条事实都能点开：',
    drawnFrom: '图据{places}',
    sources: '出处',
    articles: '文章',
    notes: '各条事实的出处',
    notesLead: '按正文里的小号数字排列：文章与段落（小标题一并计入），怎么知道的，谁说的。',
    ways: '其他去处',
  },
};
