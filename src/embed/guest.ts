/**
 * The one script of a frame before anybody touches it: it shows what the address asks for, tells the host how high the
 * page wants to be, and fetches the chart on first intent. A classic script, so that it also runs where a frame without
 * an origin is refused modules. Nothing is stored, and only numbers and ids go out.
 */
import { showOptions } from './guest/show-options.ts';
import { tellHeight } from './guest/tell-height.ts';
import { watchIntent } from './guest/watch-intent.ts';
import { namesIn, readAsked } from './protocol/heights.ts';

const root = document.documentElement;
const names = namesIn(location.search, location.hash);
const { options, turn } = showOptions(root);
const wake = watchIntent(root);

document.addEventListener('DOMContentLoaded', () => {
  // The picture of the build is that of the first step.
  if (options.from && options.from !== root.dataset.at) wake();
  if (parent === window) return;
  const told = tellHeight(root, names);
  addEventListener('message', ({ source, data }) => {
    const asked = source === parent ? readAsked(data, names) : undefined;
    if (!asked) return;
    if ('theme' in asked) turn(asked.theme);
    else if (told()) parent.postMessage(asked.answer(told()), '*');
  });
});
