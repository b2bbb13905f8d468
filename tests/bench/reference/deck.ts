import { stillNetwork, stillTimeline } from './still.ts';

/** Slides of each reference deck. */
const SLIDES = 20;

/** What a slide looks like, whatever turns them. */
const LOOK = `
body { margin: 0; font: 28px system-ui, sans-serif; color: #222; background: #fff }
line { stroke: #999; stroke-opacity: .5 }
circle { stroke: #fff; stroke-width: 1.2 }
text { font: 11px system-ui, sans-serif }
`;

const slides = (size: number, open: (slide: number) => string): string =>
  Array.from({ length: SLIDES }, (_, i) => {
    const picture = i % 2 ? stillNetwork(size) : stillTimeline();
    return `<section${open(i)}><h2>Slide ${i + 1}</h2>${picture}</section>`;
  }).join('\n');

const head = (title: string, styles: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${title}</title><link rel="icon" href="data:,">${styles}
</head>`;

/** The least that a deck can do: one attribute goes from one slide to the next. */
export const floorDeck = (size: number): string => `${head(
  'floor',
  `<style>${LOOK}section { height: 100vh; box-sizing: border-box; padding: 5vh; display: grid; grid-template-rows: auto 1fr }
section[hidden] { display: none }
svg { width: 100%; height: 100% }</style>`,
)}
<body>
${slides(size, (i) => (i ? ' hidden' : ''))}
<script type="module">
const slides = document.querySelectorAll('section');
let at = 0;
addEventListener('keydown', ({ key }) => {
  const by = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
  if (!by || !slides[at + by]) return;
  slides[at].hidden = true;
  slides[(at += by)].hidden = false;
});
</script>
</body>
</html>
`;

/** What a page that starts with reveal.js loads, as the one does that comes with it. */
export const REVEAL_STYLES = ['reset.css', 'reveal.css', 'theme/white.css', 'plugin/highlight/monokai.css'];
export const REVEAL_SCRIPTS = ['reveal.js', 'plugin/notes.js', 'plugin/markdown.js', 'plugin/highlight.js'];

/** The same slides in reveal.js, with its usual plugins and its usual transition. */
export const revealDeck = (size: number): string => {
  const styles = REVEAL_STYLES.map((name) => `<link rel="stylesheet" href="dist/${name}">`).join('');
  return `${head('reveal', `${styles}<style>${LOOK}svg { width: 100%; height: 520px }</style>`)}
<body>
<div class="reveal"><div class="slides">
${slides(size, () => '')}
</div></div>
${REVEAL_SCRIPTS.map((name) => `<script src="dist/${name}"></script>`).join('\n')}
<script>Reveal.initialize({ hash: true, plugins: [RevealMarkdown, RevealHighlight, RevealNotes] });</script>
</body>
</html>
`;
};
