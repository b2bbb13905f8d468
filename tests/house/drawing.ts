import type { Arrow, House, Room } from './arrows.ts';

/** Pixels. */
const WIDTH = 960;
const TOP = 84;
const ROW = 58;
const BAR = { left: 16, width: 560, height: 44 };
/** The first rail, and from one to the next. */
const RAIL = { left: 640, step: 84 };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const middle = (row: number): number => TOP + row * ROW + BAR.height / 2;

function bar({ name, holds, files }: Room, row: number): string {
  const y = TOP + row * ROW;
  return `<g class="room" data-room="${name}" data-files="${files}">
<rect x="${BAR.left}" y="${y}" width="${BAR.width}" height="${BAR.height}" rx="6"/>
<text class="name" x="${BAR.left + 12}" y="${y + 19}">${escaped(name)}</text>
<text class="files" x="${BAR.left + BAR.width - 12}" y="${y + 19}">${files} files</text>
<text class="holds" x="${BAR.left + 12}" y="${y + 35}">${escaped(holds)}</text>
</g>`;
}

/** The line that goes down from a room to all it imports, with an arrowhead and a count at each. */
function rail(from: Room, at: number, rooms: Room[], arrows: Arrow[]): string {
  const x = RAIL.left + at * RAIL.step;
  const rowOf = (name: string) => rooms.findIndex((room) => room.name === name);
  const own = arrows.filter((arrow) => arrow.from === from.name).sort((a, b) => rowOf(a.to) - rowOf(b.to));
  const start = middle(rowOf(from.name));
  const end = middle(rowOf(own.at(-1)?.to ?? from.name));
  const heads = own.map(({ to, lines, types }) => {
    const y = middle(rowOf(to));
    return `<path class="head" d="M${x - 5} ${y - 20}h10l-5 8z"/>
<rect data-arrow="${from.name} ${to}" data-lines="${lines}" class="count${types ? ' types' : ''}" x="${x - 24}" y="${y - 12}" width="48" height="24" rx="12"/>
<text class="lines" x="${x}" y="${y + 4}">${lines}</text>`;
  });
  return `<g class="rail">
<text class="rail-name" x="${x}" y="${TOP - 34}">${escaped(from.name)}</text>
<text class="rail-note" x="${x}" y="${TOP - 18}">imports</text>
<path class="line" d="M${x} ${start}V${end}"/>
<circle cx="${x}" cy="${start}" r="6"/>
${heads.join('\n')}
</g>`;
}

const STYLE = `
svg{color-scheme:light dark;--ink:#1b1f2a;--soft:#5b6170;--line:#5a3e8c;--paper:#fffdf8;--bar:#f3efe6;--edge:#cfc8b8}
@media (prefers-color-scheme:dark){svg{--ink:#f3efe6;--soft:#b3b0a8;--line:#b79df0;--paper:#14161d;--bar:#22252f;--edge:#454a58}}
text{font-family:system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',sans-serif;fill:var(--ink);font-size:12px}
.ground{fill:var(--paper)}
.room rect{fill:var(--bar);stroke:var(--edge)}
.name{font-size:15px;font-weight:600}
.files,.holds,.rail-note,.law{fill:var(--soft)}
.files{text-anchor:end}
.rail-name,.rail-note,.lines{text-anchor:middle}
.rail-name{font-size:14px;font-weight:600}
.row{stroke:var(--edge);stroke-dasharray:1 5}
.line{stroke:var(--line);stroke-width:2;fill:none}
circle{fill:var(--paper);stroke:var(--line);stroke-width:2}
.head{fill:var(--line)}
.count{fill:var(--paper);stroke:var(--line);stroke-width:1.5}
.types{stroke-dasharray:4 3}
`;

/** The house as an SVG: rooms as bars, what each imports as a line that only ever goes down. */
export function houseSvg({ rooms, arrows }: House): string {
  const height = TOP + rooms.length * ROW + 34;
  const importing = rooms.filter(({ name }) => arrows.some(({ from }) => from === name));
  // Those lowest in the house stand next to the bars, so that no line crosses the start of another.
  const rails = [...importing].reverse();
  const right = RAIL.left + (rails.length - 1) * RAIL.step;
  const rows = rooms.map(
    (_, row) => `<path class="row" d="M${BAR.left + BAR.width} ${middle(row)}H${right}"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="The rooms of src and what each imports from the others">
<style>${STYLE}</style>
<rect class="ground" width="${WIDTH}" height="${height}" rx="8"/>
<text class="name" x="${BAR.left}" y="${TOP - 34}">src/</text>
<text class="law" x="${BAR.left}" y="${TOP - 16}">Imports go down, never up.</text>
${rows.join('\n')}
${rooms.map(bar).join('\n')}
${rails.map((room, at) => rail(room, at, rooms, arrows)).join('\n')}
<text class="law" x="${BAR.left}" y="${height - 16}">A number says how many import lines there are, true to a quarter. Dashed: they bring types alone. Tests are left out.</text>
</svg>
`;
}
