/** What only the register’s readers know about the growing network: which marks its story is about, and finer dates. */
import type { Stretch } from './when.ts';

/** The university that is drawn as a bar along the time axis. */
export const SPINE = 'tsinghua';

/** The marks the institute scene speaks of: their ties are kept clear first. */
export const INSTITUTE: readonly string[] = [
  ...['tsinghua', 'tsinghua-cs', 'keg', 'baai', 'tang-jie', 'liu-zhiyuan', 'sun-maosong', 'yang-zhilin'],
  ...['huang-minlie', 'qi-fanchao', 'zhu-jun', 'zhang-peng-zhipu', 'wang-shaolan', 'wang-xiaochuan'],
  ...['wang-huiwen', 'ru-liyun', 'zhipu', 'moonshot', 'baichuan', 'lyb', 'lingxin', 'deeplang', 'modelbest'],
  ...['shengshu', 'recurrent', 'meituan', 'sogou', 'alibaba', 'xiaohongshu', 'openai', 'hongshan', 'u-vit'],
  ...[
    'vidu',
    'gpt-3',
    'chatgpt',
    'gpt-4',
    'wudao-1',
    'wudao-2',
    'brivl',
    'glm-10b',
    'cogview',
    'glm-4',
    'kimi',
  ],
];

/**
 * The institute and the four people of `baai-four`. They have no date of their own, but the scene opens with
 * them in the year that names them together, so they stand no later.
 */
export const NAMED_TOGETHER: readonly string[] = [
  'baai',
  'tang-jie',
  'sun-maosong',
  'liu-zhiyuan',
  'yang-zhilin',
];

/**
 * Both WuDao models are of one year to the register; `wudao1-released` says early in it, and
 * `wudao2-three-months` that the second came three months after the first.
 */
export const FINER: Record<string, Stretch> = {
  'wudao-1': [2021.12, 2021.28],
  'wudao-2': [2021.37, 2021.55],
};

/** About when the undated marks of a layer without a dated neighbour are of: only to give them a home. */
export const ERAS: Record<string, number> = {
  core: 2021,
  ai1: 2016.5,
  giants: 2018.5,
  capital: 2018,
  hardware: 2020,
  rush: 2022,
  video: 2022.5,
};
