/** `<one-minute-chart>`, the element that pages may use which allow scripts. */
import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures.ts';
import { documentOf, test, type Host } from './hosts.ts';
import { scenes, steps } from './story.ts';

const all = scenes();
const [first = '', second = ''] = all;
const script = (host: Host, more = '') => `<script ${more} src="${host.ours('embed.js')}"></script>`;
const fallback = (host: Host) =>
  `<a href="${host.ours(`en/#${first}`)}"><img src="${host.ours(`pictures/en/${steps()[0]?.id}.svg`)}" alt="A picture of ${first}" width="1200" height="675" style="width:100%;height:auto"></a>`;

/** Where a frame is led to, below the site's root. */
const led = (frame: Locator, host: Host) =>
  frame.evaluate((one: HTMLIFrameElement, root) => one.src.replace(root, ''), host.ours(''));

/** Waits until a frame has taken the place of the picture, as high as the chart in it. */
async function shown(frame: Locator): Promise<void> {
  await expect(frame).toBeVisible();
  const inside = await documentOf(frame);
  await expect.poll(() => inside.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
}

/** Every place that the page below the element has been pushed to while it loaded. */
const tops = (page: Page) => page.evaluate(() => (window as unknown as { tops: number[] }).tops);

test('every attribute, twice on a page, loaded twice: one frame each, with a name and a height', async ({
  page,
  host,
}) => {
  const globals = () => page.evaluate(() => Object.keys(window).sort().join());
  await page.goto(host.page(''));
  const before = await globals();
  await page.goto(
    host.page(
      `${script(host, 'async')}<p>before</p>
       <one-minute-chart scene="${first}" lang="zh-Hans" theme="dark" transparent header="0" title="The minute">${fallback(host)}</one-minute-chart>
       <one-minute-chart scene="${second}">${fallback(host)}</one-minute-chart>${script(host)}${script(host)}`,
    ),
  );
  const elements = page.locator('one-minute-chart');
  for (const [index, [address, name, scheme]] of [
    [`zh/embed/${first}/?theme=dark&transparent=&header=0`, 'The minute', 'dark'],
    [`en/embed/${second}/`, `A picture of ${first}`, ''],
  ].entries()) {
    await elements.nth(index).scrollIntoViewIfNeeded();
    const frame = elements.nth(index).locator('iframe');
    await expect(frame).toHaveCount(1);
    await shown(frame);
    expect(await led(frame, host)).toBe(address);
    await expect(frame).toHaveAttribute('title', name ?? '');
    await expect(frame).toHaveAttribute('loading', 'lazy');
    expect(await frame.evaluate((one) => one.style.colorScheme)).toBe(scheme);
    await expect(page.locator('one-minute-chart > a').nth(index)).toBeHidden();
  }
  expect(await globals()).toBe(before);
  expect(
    await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length),
  ).toBe(0);
});

test('what follows is pushed once, when the chart is ready, and never pulled up', async ({ page, host }) => {
  await page.goto(
    host.page(
      `${script(host)}<div style="width:600px"><one-minute-chart scene="${first}">${fallback(host)}</one-minute-chart><p id="after">after</p></div>
       <script>window.tops = []; (function look() {
         const top = document.querySelector('#after').getBoundingClientRect().top;
         if (top !== tops.at(-1)) tops.push(top);
         requestAnimationFrame(look);
       })();</script>`,
    ),
  );
  await shown(page.locator('one-minute-chart iframe'));
  const [picture = 0, ...pushed] = await tops(page);
  expect(picture).toBeGreaterThan(300);
  expect(pushed.length).toBeLessThanOrEqual(2);
});

test('attributes can change, and lead nowhere else', async ({ page, host }) => {
  const warnings: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'warning') warnings.push(message.text());
  });
  await page.goto(
    host.page(`<one-minute-chart scene="${first}">${fallback(host)}</one-minute-chart>${script(host)}`),
  );
  const element = page.locator('one-minute-chart');
  const frame = element.locator('iframe');
  await shown(frame);
  const length = await page.evaluate(() => history.length);
  const set = (attributes: Record<string, string>) =>
    element.evaluate((one, attributes) => {
      for (const [name, value] of Object.entries(attributes)) one.setAttribute(name, value);
    }, attributes);
  const step = steps().find(({ scene }) => scene === second);
  await set({ scene: second, step: step?.step ?? '', theme: 'light', steps: '0' });
  await expect(frame).toHaveCount(1);
  expect(await led(frame, host)).toBe(`en/embed/${step?.id}/?theme=light&steps=0`);
  await shown(frame);
  expect(await page.evaluate(() => history.length), 'entries of the history').toBe(length);

  for (const [name, value] of [
    ['theme', 'javascript:alert(1)'],
    ['from', '../../'],
    ['to', '&scene=x#y'],
    ['header', '"><script>'],
    ['lang', '//evil.example/'],
    ['steps', 'a'.repeat(3) + '\u202e'],
  ] as const) {
    await set({ [name]: value });
    const src = new URL(await frame.evaluate((one: HTMLIFrameElement) => one.src));
    expect(src.href, name).toMatch(new RegExp(`^${host.ours('')}en/embed/${step?.id}/(\\?[a-z0-9=&-]*)?$`));
  }
  expect(warnings).toEqual([]);
  for (const scene of ['', '../../evil', 'javascript:alert(1)', '//evil.example', 'Boom', 'a b', '%2e%2e']) {
    await set({ scene });
    await expect(frame, scene).toHaveCount(0);
    await expect(element.locator('a'), 'the picture stands').toBeVisible();
  }
  expect(warnings.length).toBe(1);
  await set({ scene: first, step: '' });
  await shown(frame);

  // Somewhere else on the page, and gone.
  await element.evaluate((one) => document.body.prepend(one));
  await shown(frame);
  await element.evaluate((one) => one.remove());
  await page.evaluate(() => postMessage({ sentinel: 'amp', type: 'embed-size', height: 999 }));
});

test('no message of anybody else changes a height', async ({ page, host }) => {
  await page.goto(
    host.page(
      `<one-minute-chart scene="${first}">${fallback(host)}</one-minute-chart>
       <iframe id="stranger" srcdoc="<p>A stranger</p>"></iframe>${script(host)}`,
    ),
  );
  const frame = page.locator('one-minute-chart iframe');
  await shown(frame);
  const height = await frame.getAttribute('height');
  const inside = await documentOf(frame);
  const stranger = await documentOf(page.locator('#stranger'));
  const good = { sentinel: 'amp', type: 'embed-size', height: 1234 };
  await page.evaluate((good) => {
    postMessage(good, '*');
    dispatchEvent(new MessageEvent('message', { data: good }));
  }, good);
  await stranger.evaluate((good) => parent.postMessage(good, '*'), good);
  await inside.evaluate(() => {
    const amp = { sentinel: 'amp', type: 'embed-size' };
    for (const height of [
      NaN,
      Infinity,
      -Infinity,
      -5,
      0,
      1e9,
      '400',
      '1e3',
      [400],
      { valueOf: 400 },
      null,
      undefined,
      true,
      400n,
    ])
      parent.postMessage({ ...amp, height }, '*');
    for (const data of [
      null,
      undefined,
      0,
      '',
      'amp',
      [amp],
      new Map([['sentinel', 'amp']]),
      new Date(NaN),
      new Error('x'),
      new ArrayBuffer(8),
      { sentinel: 'AMP', type: 'embed-size', height: 500 },
      { type: 'embed-size', height: 500 },
      { sentinel: 'amp', height: 500 },
      {
        ...amp,
        get height() {
          return '500';
        },
      },
      'x'.repeat(1e6),
    ])
      parent.postMessage(data, '*');
    parent.postMessage({ done: true }, '*');
  });
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        addEventListener('message', () => done());
        postMessage('the last one', '*');
      }),
  );
  await inside.evaluate(() => document.title);
  await expect(frame).toHaveAttribute('height', height ?? '');
  // The same words from the frame itself do.
  await inside.evaluate((good) => parent.postMessage(good, '*'), good);
  await expect(frame).toHaveAttribute('height', '1234');
});

test('a picture stands where the script or the frame does not come', async ({ page, host, faults }) => {
  faults.expect(/^request failed: .*embed\.js/);
  faults.expect(/^request failed: .*\/en\/embed\//);
  faults.expect(/Failed to load resource/);
  const picture = page.locator('one-minute-chart img');
  const high = () => picture.evaluate((one) => one.getBoundingClientRect().height);
  const address = host.page(
    `<one-minute-chart scene="${first}">${fallback(host)}</one-minute-chart>${script(host)}`,
  );
  await page.route('**/embed.js', (route) => route.abort('failed'));
  await page.goto(address);
  await expect(picture).toBeVisible();
  const alone = await high();
  await page.unroute('**/embed.js');
  await page.route('**/en/embed/**', (route) => route.abort('failed'));
  await page.goto(address);
  await expect(page.locator('one-minute-chart iframe')).toBeHidden();
  await expect(picture).toBeVisible();
  expect(await high()).toBe(alone);
});

test('a site under a path of its own has its own element', async ({ page, host }) => {
  const site = await host.site('*', '/some/sub/');
  await page.goto(
    host.page(
      `<base href="https://elsewhere.example/"><script async src="${site}embed.js"></script><one-minute-chart scene="${first}"></one-minute-chart>`,
    ),
  );
  const frame = page.locator('one-minute-chart iframe');
  await shown(frame);
  await expect(frame).toHaveAttribute('src', `${site}en/embed/${first}/`);
});
