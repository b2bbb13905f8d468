/** Charts on pages of other people, who know nothing of us but the address of a frame. */
import type { Frame, Page } from '@playwright/test';
import { expect } from './fixtures.ts';
import { documentOf, expectWhole, test, woken } from './hosts.ts';
import { receivers } from './receivers.ts';
import { scenes } from './story.ts';

const all = scenes();
/** Waits until a document has been laid out and painted again. */
const nextPaint = (document: Page | Frame): Promise<void> =>
  document.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );

const scene = (index: number): string => all[index % all.length] ?? '';

test.describe('a page that gives the frame its height', () => {
  // What is far outside of the window is not laid out again when it changes.
  test.use({ viewport: { width: 1300, height: 6000 } });

  /** What came from each frame, in order: dialect and height. */
  const messages = (page: Page): Promise<Record<string, [string, number][]>> =>
    page.evaluate(() => (window as unknown as { heard: Record<string, [string, number][]> }).heard);

  const listening = `<script>
    window.heard = {};
    addEventListener('message', ({ source, data }) => {
      const all = [...document.querySelectorAll('[data-way]')];
      const way = all.find((one) => {
        const inner = one.querySelector('side-chain, one-minute-chart')?.shadowRoot ?? one;
        return inner.querySelector('iframe')?.contentWindow === source;
      })?.dataset.way ?? 'a stranger';
      const text = typeof data === 'string';
      const said = text && data[0] === '{' ? JSON.parse(data) : data;
      const [dialect, height] = text && said === data
        ? ['pym', Number(data.split('xPYMx')[3])]
        : 'datawrapper-height' in said
          ? ['datawrapper', Object.values(said['datawrapper-height'])[0]]
          : [said.sentinel ?? said.context ?? said.kind ?? (said.message && 'wordpress') ?? JSON.stringify(said), said.height ?? said.value];
      (heard[way] ??= []).push([dialect, height]);
    });
  </script>`;

  test('every receiver shows the whole chart, at every width', async ({ page, host }) => {
    const ways = [
      ...receivers,
      {
        name: 'element',
        markup: () => `<one-minute-chart scene="${scene(receivers.length)}"></one-minute-chart>`,
        script: '',
      },
    ];
    const site = await host.site('*');
    await page.goto(
      host.page(
        `<style>body { margin: 0 }</style>${listening}` +
          ways
            .map(
              ({ name, markup }, index) =>
                `<div data-way="${name}" id="${name}">${markup(`${site}en/embed/${scene(index)}/`)}</div>`,
            )
            .join('') +
          `<script src="${site}embed.js"></script>` +
          receivers.map(({ script }) => `<script src="${host.script(script)}"></script>`).join(''),
      ),
    );
    const boxes = ways.map(({ name }) => ({ name, frame: page.locator(`#${name}`).locator('iframe') }));
    const before = new Map<string, number>();
    for (const width of [640, 1200, 280, 900, 390, 280, 640]) {
      const already = await messages(page);
      await page.setViewportSize({ width, height: 6000 });
      const look = async ({ name, frame }: (typeof boxes)[number]): Promise<void> => {
        const what = `${name}, ${width} px wide`;
        const inside = await documentOf(frame);
        await expect.poll(() => inside.evaluate(() => innerWidth), { message: what }).toBe(width);
        await nextPaint(inside);
        await nextPaint(page);
        await expect
          .poll(
            async () => {
              const told =
                (await messages(page))[name]?.findLast(([dialect]) => dialect === 'amp')?.[1] ?? NaN;
              const high = await frame.evaluate((one) => one.getBoundingClientRect().height);
              return Math.abs(high - told);
            },
            { message: what },
          )
          .toBeLessThanOrEqual(1);
        await expectWhole(inside, what);
        // The way there does not matter: no height has grown by a detour.
        const high = await inside.evaluate(() => innerHeight);
        expect(high, what).toBe(before.get(`${name} ${width}`) ?? high);
        before.set(`${name} ${width}`, high);
      };
      await Promise.all(boxes.map(look));
      for (const [name, heard] of Object.entries(await messages(page))) {
        const since = heard.slice(already[name]?.length ?? 0);
        for (const dialect of new Set(heard.map(([one]) => one))) {
          const heights = heard.filter(([one]) => one === dialect).map(([, height]) => height);
          const repeated = heights.filter((height, index) => height === heights[index - 1]);
          // WordPress asks once its page is there, and is answered, whatever it has heard before.
          const asked = dialect === 'wordpress' ? 1 : 0;
          expect(
            repeated.length,
            `${name} hears the same height again in ${dialect}: ${heights.join()}`,
          ).toBeLessThanOrEqual(asked);
          if (already[name])
            expect(
              since.filter(([one]) => one === dialect).length,
              `${name}: ${dialect}`,
            ).toBeLessThanOrEqual(1);
        }
      }
    }
    const said = JSON.stringify(await messages(page));
    await page.waitForTimeout(1000);
    expect(JSON.stringify(await messages(page)), 'nothing is said at rest').toBe(said);
    const dialects = ['amp', 'datawrapper', 'iframe.resize', 'interactive:height'];
    for (const { name } of ways) {
      const own = name === 'pym' ? ['pym'] : name === 'wordpress' ? ['wordpress'] : [];
      const heard = (await messages(page))[name]?.map(([dialect]) => dialect);
      expect([...new Set(heard)].sort(), name).toEqual([...dialects, ...own].sort());
    }
  });
});

test.describe('a frame in a fixed box', () => {
  const sizes = [
    [300, 250],
    [320, 480],
    [390, 420],
    [480, 320],
    [640, 400],
    [820, 640],
    [1200, 800],
  ] as const;
  const boxes = (host: { ours: (path: string) => string }, turn: number) =>
    sizes
      .map(
        ([width, height], index) =>
          `<iframe width="${width}" height="${height}" style="border:0" src="${host.ours(`en/embed/${scene(index + turn)}/`)}"></iframe>`,
      )
      .join('');
  test.use({ viewport: { width: 1300, height: 3200 } });

  test('the chart fits, at rest and alive', async ({ page, host }) => {
    await page.goto(host.page(boxes(host, 0)));
    for (const [index, [width, height]] of sizes.entries()) {
      const frame = page.locator('iframe').nth(index);
      const what = `${scene(index)} in ${width}×${height}`;
      await expectWhole(await documentOf(frame), what);
      await expectWhole(await woken(frame), `${what}, alive`);
    }
  });

  test.describe('without a script', () => {
    test.use({ javaScriptEnabled: false });
    test('the chart fits', async ({ page, host }) => {
      await page.goto(host.page(boxes(host, 3)));
      for (const [index, [width, height]] of sizes.entries()) {
        const inside = await documentOf(page.locator('iframe').nth(index));
        await expectWhole(inside, `${scene(index + 3)} in ${width}×${height}`);
        await expect(inside.locator('[data-picture] > svg').filter({ visible: true })).toHaveCount(1);
      }
    });
  });
});

test.describe('a sandbox without an origin', () => {
  const boxed = (src: string) =>
    `<iframe sandbox="allow-scripts" width="640" height="400" src="${src}"></iframe><script>window.heights = [];
      addEventListener('message', ({ data }) => data.sentinel === 'amp' && heights.push(data.height));</script>`;
  const keepsNothing = (page: Page) =>
    page.addInitScript(() => {
      if (parent === window) return;
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'] as const)
        Object.defineProperty(window, name, {
          get() {
            console.error(`${name} was touched`);
          },
        });
      Object.defineProperty(document, 'cookie', {
        get: () => void console.error('a cookie was read'),
        set: () => void console.error('a cookie was set'),
      });
    });
  const heights = (page: Page) =>
    page.evaluate(() => (window as unknown as { heights: number[] }).heights.length);

  test('that may load our files has everything', async ({ page, host, context }) => {
    const site = await host.site('*');
    await keepsNothing(page);
    await page.goto(host.page(boxed(`${site}en/embed/${scene(1)}/?theme=dark`)));
    const frame = page.locator('iframe');
    await expectWhole(await woken(frame), 'alive');
    await expect.poll(() => heights(page)).toBeGreaterThan(0);
    const inside = await documentOf(frame);
    await inside.locator('[aria-current="step"] a[data-fact]').filter({ visible: true }).first().click();
    await expect(inside.locator('dialog[data-card]')).toBeVisible();
    expect(await context.cookies()).toEqual([]);
  });

  test('that is refused them keeps picture, height and theme', async ({ page, host, context, faults }) => {
    faults.expect(/blocked by CORS policy/);
    faults.expect(/^request failed: .*\/_app\/immutable\//);
    faults.expect(/Failed to load resource: net::ERR_FAILED/);
    const site = await host.site('https://nobody.example');
    await keepsNothing(page);
    await page.goto(host.page(boxed(`${site}en/embed/${scene(1)}/?theme=dark`)));
    const frame = page.locator('iframe');
    const inside = await documentOf(frame);
    await expect(inside.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect.poll(() => heights(page)).toBeGreaterThan(0);
    await frame.hover();
    await expect(inside.locator('html')).toHaveAttribute('data-asleep', '');
    await expect(inside.locator('[data-picture] > svg').filter({ visible: true })).toHaveCount(1);
    await expectWhole(inside, 'at rest');
    expect(await context.cookies()).toEqual([]);
  });
});

test('a page with a strict policy of its own: the frame lives, the element’s picture stands', async ({
  page,
  host,
  faults,
  baseURL,
}) => {
  faults.expect(/^console error: Loading the script '.*embed\.js' violates/);
  const { origin } = new URL(baseURL ?? '');
  await page.goto(
    host.page(
      `<iframe width="640" height="400" src="${host.ours(`en/embed/${scene(3)}/`)}"></iframe>
       <one-minute-chart scene="${scene(0)}"><a href="${host.ours('en/')}">The picture</a></one-minute-chart>
       <script src="${host.ours('embed.js')}"></script>`,
      { 'content-security-policy': `default-src 'none'; frame-src ${origin}; script-src 'none'` },
    ),
  );
  await expectWhole(await woken(page.locator('iframe')), 'alive');
  await expect(page.locator('one-minute-chart a')).toBeVisible();
});

test.describe('a transparent chart', () => {
  // What browsers hand down to a frame is hidden by any scheme that a test asks for.
  test.use({ colorScheme: null, viewport: { width: 1000, height: 1400 } });
  for (const [ground, scheme] of [
    ['rgb(18, 42, 66)', 'dark'],
    ['rgb(250, 235, 215)', 'light'],
  ] as const) {
    test(`lets a ${scheme} page show through`, async ({ page, host }) => {
      const transparent = (query: string, style: string) =>
        `<iframe width="640" height="400" style="border:0;display:block;${style}" src="${host.ours(`en/embed/${scene(1)}/?transparent${query}`)}"></iframe>`;
      await page.goto(
        host.page(
          `<style>:root { color-scheme: ${scheme}; background: ${ground} } body { margin: 20px }</style>` +
            transparent('', '') +
            transparent('&theme=dark', 'color-scheme:dark') +
            transparent('&theme=light', 'color-scheme:light') +
            `<one-minute-chart scene="${scene(1)}" theme="dark" transparent></one-minute-chart><script src="${host.ours('embed.js')}"></script>`,
        ),
      );
      const size = { width: 6, height: 6 };
      const wanted = await page.screenshot({ clip: { x: 2, y: 2, ...size } });
      for (const [index, theme] of [scheme, 'dark', 'light', 'dark'].entries()) {
        const frame = page.locator('iframe').nth(index);
        await frame.scrollIntoViewIfNeeded();
        await expect(frame).toBeVisible();
        await expect((await documentOf(frame)).locator('html')).toHaveAttribute('data-theme', theme);
        const box = await frame.boundingBox();
        if (!box) throw new Error('no frame');
        const corners = [
          { x: box.x + 1, y: box.y + 1 },
          { x: box.x + box.width - size.width - 1, y: box.y + box.height - size.height - 1 },
        ];
        for (const corner of corners) {
          const shot = await page.screenshot({ clip: { ...corner, ...size } });
          expect(shot.equals(wanted), `frame ${index} at ${corner.x}, ${corner.y}`).toBe(true);
        }
      }
    });
  }
});

test('charts below the fold ask for nothing, and then share what they load', async ({
  page,
  host,
  baseURL,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith(baseURL ?? '')) asked.push(request.url());
  });
  const src = (index: number) => host.ours(`en/embed/${scene(index)}/`);
  await page.goto(
    host.page(
      `<div style="height: 9000px"></div>` +
        Array.from({ length: 20 }, (_, index) =>
          index % 2
            ? `<one-minute-chart scene="${scene(index)}"><a href="${src(index)}">A picture</a></one-minute-chart>`
            : `<iframe loading="lazy" width="100%" height="400" src="${src(index)}"></iframe>`,
        ).join('') +
        `<script src="${host.ours('embed.js')}"></script>`,
      {},
    ),
  );
  await page.waitForFunction(() => document.querySelector('one-minute-chart')?.shadowRoot);
  expect(asked.map((url) => new URL(url).pathname)).toEqual(['/embed.js']);
  for (let index = 0; index < 20; index++) {
    const one = page.locator(index % 2 ? 'one-minute-chart' : 'iframe[width]').nth(Math.floor(index / 2));
    await one.scrollIntoViewIfNeeded();
    await documentOf(index % 2 ? one.locator('iframe') : one);
  }
  await expect.poll(() => page.frames().filter((one) => one.url().includes('/embed/')).length).toBe(20);
  const shared = async (name: string) =>
    new Set(
      await Promise.all(
        page
          .frames()
          .slice(1)
          .map((one) =>
            one.evaluate(
              (name) =>
                new URL((document.documentElement.dataset[name] ?? '').split(' ')[0] ?? '', location.href)
                  .href,
              name,
            ),
          ),
      ),
    );
  const [wake, ...others] = await shared('wake');
  expect([wake, others]).toEqual([expect.stringContaining('/_app/immutable/'), []]);
  const guests = new Set(asked.filter((url) => /\/guest\b[^/]*\.js$/.test(url)));
  expect(guests.size).toBe(1);
  const scripts = asked.filter((url) => url.includes('/_app/immutable/') && url.endsWith('.js'));
  expect(
    scripts.filter((url) => !guests.has(url)),
    'the chart’s code waits for a reader',
  ).toEqual([]);
});

test.describe('a reader who only passes', () => {
  test('scrolls the page with the wheel over a chart, and leaves it with Tab', async ({ page, host }) => {
    await page.goto(
      host.page(
        `<a href="#before" id="before">before</a><br>
         <iframe width="640" height="400" src="${host.ours(`en/embed/${scene(1)}/`)}"></iframe><br>
         <a href="#after" id="after">after</a><div style="height: 4000px"></div>`,
      ),
    );
    const frame = page.locator('iframe');
    const inside = await woken(frame);
    await page.mouse.wheel(0, 300);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    await page.evaluate(() => scrollTo(0, 0));
    const focus = async () => {
      const host = await page.evaluate(() => document.activeElement?.id || document.activeElement?.localName);
      const within = () =>
        [...document.querySelectorAll('*')].indexOf(document.activeElement ?? document.body);
      return host === 'iframe' ? `within ${await inside.evaluate(within)}` : host;
    };
    const pressed = async (key: string) => {
      const before = await focus();
      await page.keyboard.press(key);
      await expect.poll(focus, { message: `${key} moves on from ${before}` }).not.toBe(before);
      return (await focus()) ?? '';
    };
    for (const [from, key, to] of [
      ['before', 'Tab', 'after'],
      ['after', 'Shift+Tab', 'before'],
    ] as const) {
      await page.locator(`#${from}`).focus();
      let now = await pressed(key);
      expect(now, `${key} leads into the frame`).toContain('within');
      while (now.includes('within')) now = await pressed(key);
      expect(now, `${key} leads out of the frame`).toBe(to);
    }
    const links = await inside
      .locator('a[href]')
      .evaluateAll((found) =>
        (found as HTMLAnchorElement[])
          .filter(
            (one) =>
              (one.target || document.querySelector('base')?.target) !== '_blank' ||
              (one.rel && !/noopener/.test(one.rel)),
          )
          .map((one) => one.outerHTML.slice(0, 120)),
      );
    expect(links, 'links that would not open outside the frame').toEqual([]);
    await inside.locator('[aria-current="step"] a[data-fact]').filter({ visible: true }).first().click();
    await expect(inside.locator('dialog[data-card]')).toBeVisible();
    await expectWhole(inside, 'with a fact open');
    await page.keyboard.press('Escape');
    await expect(inside.locator('dialog[data-card]')).toBeHidden();
  });
});

test('a guest that is blocked leaves the picture', async ({ page, host, faults }) => {
  faults.expect(/^request failed: .*guest/);
  faults.expect(/Failed to load resource/);
  await page.route(/\/guest\b[^/]*\.js$/, (route) => route.abort('blockedbyclient'));
  await page.goto(
    host.page(
      `<iframe width="640" height="400" src="${host.ours(`en/embed/${scene(2)}/`)}"></iframe>
       <one-minute-chart scene="${scene(2)}"><a href="${host.ours('en/')}">The picture</a></one-minute-chart>
       <script src="${host.ours('embed.js')}"></script>`,
    ),
  );
  const inside = await documentOf(page.locator('iframe').first());
  await expect(inside.locator('[data-picture] > svg').filter({ visible: true })).toHaveCount(1);
  await expectWhole(inside, 'without its script');
  await documentOf(page.locator('one-minute-chart iframe'));
  await expect(page.locator('one-minute-chart a')).toBeVisible();
  await expect(page.locator('one-minute-chart iframe')).toBeHidden();
});

test('a guest that never answers holds nothing back: the picture stands, as it was asked for', async ({
  page,
  host,
}) => {
  await page.route(/\/guest\b[^/]*\.js$/, () => undefined);
  await page.goto(
    host.page(
      `<iframe width="640" height="400" src="${host.ours(`en/embed/${scene(2)}/`)}?theme=dark&header=0"></iframe>`,
    ),
    { waitUntil: 'domcontentloaded' },
  );
  // Not `documentOf`: the document never comes to its end.
  const inside = page.frameLocator('iframe');
  await expect(inside.locator('[data-picture] > svg').filter({ visible: true })).toHaveCount(1);
  const root = inside.locator('html');
  await expect(root).toHaveAttribute('data-theme', 'dark');
  await expect(root).toHaveAttribute('data-header', '0');
});
