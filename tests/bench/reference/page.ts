import { events, networkSteps, type Words } from './content.ts';

/** What the two reference pages differ in. */
export interface Parts {
  title: string;
  /** Goes into the head: how the styles get there. */
  styles: string;
  /** What stands in the two figures when the page arrives. */
  network: string;
  timeline: string;
  /** Script tags at the end. */
  scripts?: string;
}

/** A page of the usual kind: a network and a timeline, each sticky beside its five steps. */
export function page({ title, styles, network, timeline, scripts = '' }: Parts): string {
  const dated = events.map(([year, name, text]): Words => [`${year}: ${name}`, text]);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${title}</title><link rel="icon" href="data:,">${styles}
</head>
<body>
<header><h1>Who signs for the road</h1>
<p>A network of forty bodies and a timeline of fifteen years: how one contract travels through a ministry, step by step.</p></header>
<div class="scrolly"><div class="fig" id="net">${network}</div>${steps('s1', networkSteps)}</div>
<header><h2>Fifteen years</h2></header>
<div class="scrolly"><div class="fig tl" id="tl">${timeline}</div>${steps('s2', dated)}</div>
<footer>Sources and notes. All names are made up.</footer>
${scripts}</body>
</html>
`;
}

function steps(id: string, words: Words[]): string {
  const sections = words.map(
    ([heading, text], i) => `<section class="step" data-i="${i}"><h2>${heading}</h2><p>${text}</p></section>`,
  );
  return `<div class="steps" id="${id}">${sections.join('\n')}</div>`;
}
