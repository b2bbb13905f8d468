/** From a choice to the addresses and snippets that say it. Pure; the build makes the plain snippet with it. */
import { writeOptions } from '#embed/protocol/options.ts';
import { elementSnippet, iframeSnippet, pictureSnippet } from '#embed/protocol/snippet.ts';
import type { ChartTold } from './carried.ts';
import { optionsOf, type Choice, type Form } from './choice.ts';
import { embedPath, pinnedTo } from './pinned.ts';

/** What a choice comes to. */
export interface Made {
  /** Path of the embed below the site's root, with its options. */
  path: string;
  /** What the frame is called. */
  title: string;
  snippets: Record<Form, string>;
  /** Absolute addresses. */
  links: Record<'embed' | 'svg' | 'png', string>;
}

/** @throws for a language the chart is not told in */
export function makeSnippets(chart: ChartTold, choice: Choice): Made {
  const { scene, site } = chart;
  const { lang, step, width, height } = choice;
  const told = chart.languages.find((one) => one.lang === lang);
  if (!told) throw new Error(`chart “${scene}” is not told in “${lang}”`);
  const options = optionsOf(choice);
  const shown = shownStep(chart, choice);
  const one = told.steps.find(({ id }) => id === shown);
  const version = pinnedTo(chart, choice);
  const path = `${version && `v/${version}/`}${embedPath(scene, choice)}${writeOptions(options)}`;
  const files = `${site}pictures/${lang}/${scene}/${shown}`;
  const picture = {
    src: `${files}.png`,
    alt: one?.alt ?? '',
    ...chart.picture,
    page: `${site}${lang}/charts/${scene}/${step && `#${step}`}`,
  };
  const title = step && one ? `${told.title} · ${one.said}` : told.title;
  const { theme, transparent } = options;
  const said = Object.fromEntries(new URLSearchParams(writeOptions(options)));
  return {
    path,
    title,
    snippets: {
      frame: iframeSnippet({
        address: `${site}${path}`,
        title,
        width,
        height,
        theme,
        transparent,
        picture,
      }),
      element: elementSnippet(
        `${site}embed.js`,
        {
          scene,
          ...(step && { step }),
          lang,
          ...(version && { version }),
          ...said,
          ...(width !== 'column' && { style: `max-width:${width}px` }),
        },
        picture,
      ),
      picture: pictureSnippet(picture),
    },
    links: { embed: `${site}${path}`, svg: `${files}.svg`, png: `${files}.png` },
  };
}

/** The step whose picture stands in for the choice: its own, or the telling one if that is in its range. */
export function shownStep(chart: ChartTold, { step, options: { from, to } }: Choice): string {
  if (step) return step;
  const ids = chart.languages[0]?.steps.map(({ id }) => id) ?? [];
  const [first, last] = [from ? ids.indexOf(from) : 0, to ? ids.indexOf(to) : ids.length - 1];
  const at = ids.indexOf(chart.shows);
  return at >= first && at <= last ? chart.shows : (ids[last] ?? chart.shows);
}
