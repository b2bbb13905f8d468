import type { Caption } from '#stage/scene.ts';
import type { Lang } from '#facts/types.ts';

interface WalkLabels {
  captions: Record<'gate' | 'building' | 'street' | 'around', Caption>;
  sketch: string;
  /** Over those who wait outside, with their number `{n}`. */
  outside: string;
  seeAs: string;
  map: string;
  network: string;
}

/** Words inside the pictures of this scene. */
export const labels: Record<Lang, WalkLabels> = {
  en: {
    captions: {
      gate: { title: 'Beside the campus', note: 'A sketch of what one article describes' },
      building: { title: 'Outside the east gate', note: 'A sketch of what one article describes' },
      street: {
        title: 'Across the street, and down the road',
        note: 'A sketch of what one article describes',
      },
      around: {
        title: 'The same streets from further off',
        note: 'Outside: firms without an address in the articles',
      },
    },
    sketch: 'schematic, not to scale, as the article describes it',
    outside: '{n} firms without an address in the articles',
    seeAs: 'See it as',
    map: 'Map',
    network: 'Network',
  },
  zh: {
    captions: {
      gate: { title: '校园旁边', note: '照一篇文章的描述画的示意' },
      building: { title: '东门外', note: '照一篇文章的描述画的示意' },
      street: { title: '街对面，成府路上', note: '照一篇文章的描述画的示意' },
      around: { title: '同样几条街，退远了看', note: '外面的，是文章没写地址的公司' },
    },
    sketch: '示意图，不按比例，照文章的描述画',
    outside: '{n}家，文章没写地址',
    seeAs: '看成',
    map: '地图',
    network: '网络',
  },
};
