/** What both reference pages look like. */
export const WIDTH = 700;
export const HEIGHT = 560;
export const COLOURS = ['#1f6f8b', '#e07a5f', '#3d405b', '#81b29a', '#c08a2b'];

export const CSS = `
* { box-sizing: border-box }
body { margin: 0; font: 18px/1.5 system-ui, sans-serif; color: #222; background: #fff }
header { max-width: 700px; margin: 12vh auto 10vh; padding: 0 20px }
h1 { font-size: 44px; line-height: 1.1; margin: 0 0 20px }
.scrolly { position: relative; max-width: 1180px; margin: 0 auto; display: flex; gap: 30px; padding: 0 20px }
.scrolly .fig { position: sticky; top: 8vh; height: 84vh; flex: 1 1 62%; margin: 0 }
.steps { flex: 1 1 34% }
.step { min-height: 88vh; padding-top: 30vh }
.step p { margin: 0 }
.step h2 { margin: 0 0 8px; font-size: 24px }
svg { width: 100%; height: 100%; display: block }
line { stroke: #999; stroke-opacity: .5 }
circle { stroke: #fff; stroke-width: 1.2; transition: opacity .4s }
text { font: 11px system-ui, sans-serif }
footer { padding: 20vh 20px; max-width: 700px; margin: 0 auto }
.fig.tl svg { height: 70vh }
.ev { transition: opacity .4s }
@media (max-width: 700px) {
  .scrolly { display: block }
  .scrolly .fig { height: 60vh; top: 0; background: #fff }
  .step { position: relative }
}
`;
