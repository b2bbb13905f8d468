/** Who is in the rush of early 2023, what each of the six went for, and the month an article gives. */
import type { FrameShape } from '#charts/network/types.ts';
import type { Point } from './spec.ts';

export type Aim = 'openai' | 'vertical' | 'tools';

export interface Founder {
  aim: Aim;
  /** The fact that dates the first step an article tells of. */
  fact: string;
  /** Share of the time it may mean at which the founder stands: the order inside a month is our guess. */
  within: number;
  /** Share of the room of the aim, across the time axis, in each frame. */
  across: Record<FrameShape, number>;
}

const founder = (aim: Aim, fact: string, within: number, wide: number, tall: number): Founder => ({
  aim,
  fact,
  within,
  across: { wide, tall },
});

/** The founders whom the article names (`rush-named`). */
export const FOUNDERS: Record<string, Founder> = {
  'wang-huiwen': founder('openai', 'wang-hero-list', 0.3, 0.42, 0.5),
  'li-zhifei': founder('openai', 'wang-meal', 0.8, 0.78, 0.66),
  'zhou-bowen': founder('vertical', 'zhoubw-hero', 0.62, 0.5, 0.45),
  'kai-fu-lee': founder('openai', 'lee-project', 0.2, 0.8, 0.66),
  'wang-xiaochuan': founder('openai', 'wangxc-prep', 0.5, 0.25, 0.27),
  'jia-yangqing': founder('tools', 'jia-leaves', 0, 0.6, 0.5),
};

/** Companies and origins: what each founder founded, led or left, and who sat at the table. */
export const ROUND: Record<string, readonly string[]> = {
  'wang-huiwen': ['lyb', 'meituan', 'dai-yusen', 'liu-yuan', 'zhenfund'],
  'li-zhifei': ['mobvoi'],
  'zhou-bowen': ['jd', 'xianyuan'],
  'kai-fu-lee': ['project-ai-20', 'sinovation'],
  'wang-xiaochuan': ['baichuan', 'sogou'],
  'jia-yangqing': ['alibaba', 'google', 'facebook'],
};

/** What is counted but not named stands outside weeks and aims: neither is known. */
export const UNNAMED = 'rush-unnamed';

/** The layer of the wave before; its ties lead to Tsinghua through the Yao Class. */
export const FIRST_WAVE = 'ai1';

export const UNNAMED_PLACES: Record<FrameShape, readonly Point[]> = {
  wide: [
    [0.945, 0.5],
    [0.945, 0.62],
    [0.945, 0.74],
  ],
  tall: [
    [0.38, 0.95],
    [0.5, 0.95],
    [0.62, 0.95],
  ],
};
