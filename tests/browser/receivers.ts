/** What pages of other people listen with: their own scripts where a package has them, else a few lines that do the same. */
import { readFileSync } from 'node:fs';

const pym = readFileSync(new URL(import.meta.resolve('pym.js')), 'utf8');
const framesJs = readFileSync(new URL('frames.umd.js', import.meta.resolve('@newswire/frames')), 'utf8');
const sidechain = readFileSync(new URL(import.meta.resolve('@nprapps/sidechain')), 'utf8');

/** One way to embed a chart. */
export interface Receiver {
  /** Its name, also the id of the element around it. */
  name: string;
  /** What an editor writes for a chart at an address. */
  markup: (address: string) => string;
  /** The script that the page loads after all of them. */
  script: string;
}

/** Listens to messages and sets the height of the frame it finds; `read` and `find` are the text of functions. */
const listens = (read: string, find: string): string =>
  `addEventListener('message', (event) => {
    const height = (${read})(event.data);
    const frame = height !== undefined && (${find})(event);
    if (frame) frame.style.height = height + 'px';
  });`;

const bySource = (name: string) =>
  `({ source }) => [...document.querySelectorAll('#${name} iframe')].find((one) => one.contentWindow === source)`;

const frame = (src: string) => `<iframe src="${src}" style="width:100%;border:0"></iframe>`;

/** WordPress gives its frames a secret and lets no page be lower than 200 or higher than 1000 px. */
const SECRET = 'a1B2c3D4e5';
const wordpress = `
  const embedded = document.querySelector('#wordpress iframe');
  addEventListener('message', ({ source, data }) => {
    if (!data || !(data.secret || data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret)) return;
    if (data.secret !== embedded.dataset.secret || source !== embedded.contentWindow) return;
    embedded.removeAttribute('style');
    if (data.message === 'height') embedded.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
  });
  addEventListener('load', () => embedded.contentWindow.postMessage({ message: 'ready', secret: '${SECRET}' }, '*'));`;

export const receivers: Receiver[] = [
  {
    name: 'pym',
    markup: (src) => `<div id="by-pym" data-pym-src="${src}"></div>`,
    script: `${pym};pym.autoInit();`,
  },
  {
    name: 'frames',
    markup: (src) => `<div data-frame-src="${src}"></div>`,
    script: `${framesJs};newswireFrames.autoInitFrames();`,
  },
  { name: 'sidechain', markup: (src) => `<side-chain src="${src}"></side-chain>`, script: sidechain },
  {
    name: 'datawrapper',
    markup: frame,
    script: listens(
      `(data) => Object.values(data?.['datawrapper-height'] ?? {})[0]`,
      bySource('datawrapper'),
    ),
  },
  {
    name: 'embedly',
    markup: frame,
    script: listens(
      `(data) => { try { const said = JSON.parse(data); return said.context === 'iframe.resize' ? said.height : undefined } catch { return undefined } }`,
      `({ data }) => [...document.querySelectorAll('#embedly iframe')].find((one) => one.src === JSON.parse(data).src)`,
    ),
  },
  {
    name: 'guardian',
    markup: frame,
    script: listens(
      `(data) => data?.kind === 'interactive:height' ? data.height : undefined`,
      bySource('guardian'),
    ),
  },
  {
    name: 'wordpress',
    markup: (src) =>
      `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" style="position:absolute;clip:rect(1px,1px,1px,1px)" width="100%" height="338" frameborder="0" src="${src}#?secret=${SECRET}" data-secret="${SECRET}"></iframe>`,
    script: wordpress,
  },
];
