/** The sketch of the streets south and east of the campus, by hand: the article tells who is next to what, not a map. */
import type { FrameShape, Ground } from '#charts/network/types.ts';
import type { Point } from './spec.ts';

/** Where everything stands, in shares of the frame. */
export const STREET_PLACES: Record<FrameShape, Record<string, Point>> = {
  wide: {
    tsinghua: [0.15, 0.33],
    'tsinghua-cs': [0.29, 0.2],
    keg: [0.4, 0.13],
    'tang-jie': [0.4, 0.44],
    'south-gate': [0.27, 0.6],
    'east-gate': [0.47, 0.5],
    baai: [0.27, 0.8],
    'liu-zhiyuan': [0.14, 0.84],
    'yang-zhilin': [0.24, 0.92],
    'sun-maosong': [0.42, 0.89],
    'sohu-building': [0.575, 0.44],
    zhipu: [0.6, 0.28],
    lyb: [0.665, 0.38],
    'zhang-peng-zhipu': [0.6, 0.11],
    'wang-huiwen': [0.665, 0.53],
    'saier-building': [0.815, 0.43],
    baichuan: [0.86, 0.31],
    'wang-xiaochuan': [0.86, 0.11],
    'chengfu-road': [0.735, 0.7],
    lingxin: [0.87, 0.7],
    'huang-minlie': [0.87, 0.81],
    deeplang: [0.6, 0.7],
    'qi-fanchao': [0.6, 0.82],
  },
  tall: {
    tsinghua: [0.15, 0.3],
    'tsinghua-cs': [0.26, 0.17],
    keg: [0.4, 0.105],
    'tang-jie': [0.37, 0.315],
    'south-gate': [0.25, 0.5],
    'east-gate': [0.47, 0.37],
    baai: [0.25, 0.73],
    'liu-zhiyuan': [0.1, 0.81],
    'yang-zhilin': [0.22, 0.88],
    'sun-maosong': [0.4, 0.85],
    'sohu-building': [0.63, 0.27],
    zhipu: [0.69, 0.135],
    lyb: [0.82, 0.21],
    'zhang-peng-zhipu': [0.86, 0.06],
    'wang-huiwen': [0.88, 0.315],
    'saier-building': [0.63, 0.435],
    baichuan: [0.76, 0.48],
    'wang-xiaochuan': [0.76, 0.59],
    'chengfu-road': [0.7, 0.75],
    lingxin: [0.87, 0.75],
    'huang-minlie': [0.87, 0.66],
    deeplang: [0.53, 0.75],
    'qi-fanchao': [0.57, 0.85],
  },
};

const ground = (kind: Ground['kind'], id: string, ...box: Ground['box']): Ground => ({ id, kind, box });

/** What it stands on. The walk has no width: it is a line. */
export const STREET_GROUND: Record<FrameShape, Ground[]> = {
  wide: [
    ground('ring', 'three-kilometres', 0.02, 0.03, 0.96, 0.94),
    ground('campus', 'campus', 0.07, 0.08, 0.4, 0.52),
    ground('building', 'sohu-building', 0.545, 0.19, 0.17, 0.28),
    ground('building', 'saier-building', 0.785, 0.19, 0.17, 0.28),
    ground('road', 'side-street', 0.742, 0.1, 0.016, 0.585),
    ground('road', 'chengfu-road', 0.5, 0.685, 0.46, 0.03),
    ground('path', 'five-minutes', 0.27, 0.6, 0, 0.2),
  ],
  tall: [
    ground('ring', 'three-kilometres', 0.015, 0.015, 0.97, 0.95),
    ground('campus', 'campus', 0.05, 0.045, 0.42, 0.455),
    ground('building', 'sohu-building', 0.58, 0.095, 0.37, 0.2),
    ground('building', 'saier-building', 0.58, 0.405, 0.37, 0.13),
    ground('road', 'side-street', 0.53, 0.347, 0.445, 0.016),
    ground('road', 'chengfu-road', 0.42, 0.741, 0.545, 0.018),
    ground('path', 'five-minutes', 0.25, 0.5, 0, 0.23),
  ],
};
