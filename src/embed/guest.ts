/**
 * The one script that a frame fetches before anybody touches it: it tells the host how high the page wants to be, and
 * fetches the chart on first intent. The picture does not wait for it: what the address asks for is shown already, see
 * `first.ts`. A classic script, so that it also runs where a frame without an origin is refused modules. Nothing is
 * stored, and only numbers and ids go out.
 */
import { tellHeight } from './guest/tell-height.ts';
import { watchIntent } from './guest/watch-intent.ts';
import { namesIn, readAsked } from './protocol/heights.ts';

const root = document.documentElement;
const names = namesIn(location.search, location.hash);
const wake = watchIntent(root);

document.addEventListener('DOMContentLoaded', () => {
  // The picture of the build is that of the first step.
  if (root.dataset.from && root.dataset.from !== root.dataset.at) wake();
  if (parent === window) return;
  const told = tellHeight(root, names);
  addEventListener('message', ({ source, data }) => {
    const asked = source === parent ? readAsked(data, names) : undefined;
    if (!asked) return;
    if ('theme' in asked) window.turnTheme(asked.theme);
    else if (told()) parent.postMessage(asked.answer(told()), '*');
  });
});
