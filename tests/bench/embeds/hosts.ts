/** An article by somebody else, with charts in it. */
export interface HostPage {
  title: string;
  /** HTML of each chart. */
  charts: readonly string[];
  /** One below the other in a column, or all in view at once. */
  lay: 'column' | 'grid';
  /** A screen of words stands before the first chart. */
  belowFold?: boolean;
  /** Script tags at the end. */
  scripts?: string;
}

/** Room for twenty frames in view, none of them smaller than our charts are made for. */
export const GRID_VIEWPORT = { width: 1600, height: 1120 };

const STYLES = {
  column: `body { max-width: 700px; margin: 40px auto }
iframe, one-minute-chart { display: block; width: 100%; height: 420px; margin: 20px 0; border: 0 }`,
  grid: `body { margin: 0; display: grid; grid-template-columns: repeat(5, 310px); gap: 8px }
h1, p { display: none }
iframe { width: 310px; height: 262px; border: 0 }`,
};

/** The page as HTML. */
export const hostPage = ({
  title,
  charts,
  lay,
  belowFold = false,
  scripts = '',
}: HostPage): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${title}</title><link rel="icon" href="data:,">
<style>${STYLES[lay]}
.words { height: 100vh }</style>
</head>
<body>
<h1>An article with charts</h1><p${belowFold ? ' class="words"' : ''}>Some words before the charts, as in any article.</p>
${charts.join('\n')}
${scripts}</body>
</html>
`;

/** A chart in a frame. */
export const framed = (src: string, lazy = false): string =>
  `<iframe src="${src}" title="chart"${lazy ? ' loading="lazy"' : ''}></iframe>`;
