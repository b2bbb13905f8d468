import type { Component } from 'svelte';
import type { CardsLayout } from './cards/layout.ts';
import type { CardsData, CardsHand, CardsView } from './cards/types.ts';
import type { DevicesLayout } from './devices/layout.ts';
import type { DevicesData, DevicesHand, DevicesView } from './devices/types.ts';
import type { FilmStripLayout } from './film-strip/layout.ts';
import type { FilmStripData, FilmStripHand, FilmStripView } from './film-strip/types.ts';
import type { FundingLayout } from './funding/layout.ts';
import type { FundingData, FundingHand, FundingView } from './funding/types.ts';
import type { NetworkLayout } from './network/layout.ts';
import type { NetworkData, NetworkHand, NetworkView } from './network/types.ts';
import type { PatchesLayout } from './patches/layout.ts';
import type { PatchesData, PatchesHand, PatchesView } from './patches/types.ts';
import type { SeamsLayout } from './seams/layout.ts';
import type { SeamsData, SeamsHand, SeamsView } from './seams/types.ts';
import type { TimelineLayout } from './timeline/layout.ts';
import type { TimelineData, TimelineHand, TimelineView } from './timeline/types.ts';
import type { Box, ChartProps, Sign, Table } from './types.ts';

/** Every chart's data, view, hand and layout by name. */
export interface ChartShapes {
  cards: { data: CardsData; view: CardsView; hand: CardsHand; layout: CardsLayout };
  devices: { data: DevicesData; view: DevicesView; hand: DevicesHand; layout: DevicesLayout };
  'film-strip': {
    data: FilmStripData;
    view: FilmStripView;
    hand: FilmStripHand;
    layout: FilmStripLayout;
  };
  funding: { data: FundingData; view: FundingView; hand: FundingHand; layout: FundingLayout };
  network: { data: NetworkData; view: NetworkView; hand: NetworkHand; layout: NetworkLayout };
  patches: { data: PatchesData; view: PatchesView; hand: PatchesHand; layout: PatchesLayout };
  seams: { data: SeamsData; view: SeamsView; hand: SeamsHand; layout: SeamsLayout };
  timeline: { data: TimelineData; view: TimelineView; hand: TimelineHand; layout: TimelineLayout };
}

export type ChartName = keyof ChartShapes;

/** What a chart's folder offers once its code is there. */
export interface ChartModule<Name extends ChartName = ChartName> {
  Chart: Component<
    ChartProps<
      ChartShapes[Name]['data'],
      ChartShapes[Name]['view'],
      ChartShapes[Name]['hand'],
      ChartShapes[Name]['layout']
    >
  >;
  layout(
    data: ChartShapes[Name]['data'],
    view: ChartShapes[Name]['view'],
    hand: ChartShapes[Name]['hand'] | null,
    frame: Box,
  ): ChartShapes[Name]['layout'];
  describe(data: ChartShapes[Name]['data'], view: ChartShapes[Name]['view']): string;
  /** The data as a table, in the reader's language. */
  table(data: ChartShapes[Name]['data']): Table;
  /** The signs a view uses that need a word of explanation, in the order of a key. */
  signs(data: ChartShapes[Name]['data'], view: ChartShapes[Name]['view']): Sign[];
}

/** Fetches a chart's code; called when its figure comes near, and at build. */
export const charts: { [Name in ChartName]: () => Promise<ChartModule<Name>> } = {
  cards: () => import('./cards/index.ts'),
  devices: () => import('./devices/index.ts'),
  'film-strip': () => import('./film-strip/index.ts'),
  funding: () => import('./funding/index.ts'),
  network: () => import('./network/index.ts'),
  patches: () => import('./patches/index.ts'),
  seams: () => import('./seams/index.ts'),
  timeline: () => import('./timeline/index.ts'),
};
