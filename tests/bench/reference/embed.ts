import { CSS } from './look.ts';
import { stillNetwork } from './still.ts';

const frame = (title: string, styles: string, body: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,">
<style>html, body { height: 100%; margin: 0 }
${styles}</style>
</head>
<body>${body}</body>
</html>
`;

/** A chart as a frame could be at best: its picture, and nothing that runs. */
export const svgFrame = (size: number): string => frame('still', CSS, stillNetwork(size));

/** A chart as frames often are: the whole of D3, data, and a force layout in every reader's browser. */
export const d3Frame = (): string =>
  frame(
    'd3',
    `${CSS}#net { height: 100% }`,
    '<div id="net"></div><script src="d3.min.js"></script><script src="main.js"></script>',
  );

/** Datawrapper's open core alone, without chart and data: the least that a Datawrapper embed does. */
export const datawrapperFrame = (scripts: readonly string[]): string =>
  frame(
    'core',
    '',
    `<div id="chart"></div>${scripts.map((name) => `<script src="${name}"></script>`).join('')}`,
  );
