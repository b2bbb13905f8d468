/** The script that other pages load once for all their charts: it gives `<one-minute-chart>` its frame. */
import { chartElement } from './chart-element.ts';

const NAME = 'one-minute-chart';
const script = document.currentScript;

// A page may load this twice, or two editions of it: the first one serves all.
if (script instanceof HTMLScriptElement && script.src && !customElements.get(NAME))
  customElements.define(NAME, chartElement(new URL('.', script.src).href));
