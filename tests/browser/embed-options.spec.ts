/** What the address of an embed may say, and what its host may tell it: everything right is done, nothing wrong is. */
import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';
import { documentOf, expectWhole, test } from './hosts.ts';
import { scenes, steps } from './story.ts';

const all = steps();
/** The scene with the most steps. */
const scene = scenes()
  .map((id) => all.filter((step) => step.scene === id))
  .reduce((most, own) => (own.length > most.length ? own : most));
const [first = '', second = '', third = '', ...rest] = scene.map(({ step }) => step);
const last = rest.at(-1) ?? third;
const path = `en/embed/${scene[0]?.scene}/`;

const frames = (host: { ours: (path: string) => string }, queries: readonly string[]): string =>
  queries
    .map(
      (query) =>
        `<iframe width="640" height="400" src="${host.ours(path)}${query.replace(/[&"<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)}"></iframe>`,
    )
    .join('');

/** What the frames have to say in the console, besides errors. */
function warningsOf(page: Page): string[] {
  const warnings: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'warning') warnings.push(message.text());
  });
  return warnings;
}

const valid = {
  theme: ['light', 'dark'],
  transparent: [''],
  header: ['0'],
  steps: ['0'],
  from: [second],
  to: [third],
};
const usual = ['?theme=auto&transparent=0&header=1&steps=1', '?transparent=1&theme=auto'];

const pairs = Object.entries(valid).flatMap(([name, values], index, options) =>
  options
    .slice(index + 1)
    .flatMap(([other, others]) =>
      values.flatMap((value) => others.map((next) => `?${name}=${value}&${other}=${next}`)),
    ),
);
const right = [...usual, ...pairs];

test('every pair of options does what both of them say', async ({ page, host }) => {
  const warnings = warningsOf(page);
  await page.goto(host.page(frames(host, right)));
  for (const [index, query] of right.entries()) {
    const inside = await documentOf(page.locator('iframe').nth(index));
    const asked = new URLSearchParams(query);
    const root = inside.locator('html');
    const theme = asked.get('theme') === 'dark' ? 'dark' : 'light';
    await expect(root, query).toHaveAttribute('data-theme', theme);
    if (asked.has('from')) await expect(root, query).toHaveAttribute('data-at', second);
    const seen = (selector: string) => inside.locator(selector).filter({ visible: true }).count();
    const now = '[aria-current="step"]';
    expect(await seen(`${now} .headline`), query).toBe(asked.get('header') === '0' ? 0 : 1);
    expect(await seen('[data-go]'), query).toBe(asked.get('steps') === '0' ? 0 : 2);
    const ground = await inside.evaluate(() => getComputedStyle(document.body).backgroundImage);
    expect(ground === 'none', query).toBe(asked.has('transparent') && asked.get('transparent') !== '0');
    expect(await seen('.told a'), `${query}: the sources`).toBe(1);
    expect(await seen('[data-open="cite"]'), `${query}: how to cite`).toBe(1);
    expect(await seen('[data-picture] > svg, [data-chart] svg'), `${query}: a picture`).toBeGreaterThan(0);
    await expectWhole(inside, query);
  }
  expect(warnings).toEqual([]);
});

test('a range has its own first and last step', async ({ page }) => {
  await page.goto(`${path}?from=${second}&to=${third}`);
  await expect(page.locator('html')).toHaveAttribute('data-at', second);
  await expect(page.locator('[data-all]')).toHaveText('2');
  await page.locator('[data-go="1"]').click();
  await expect(page.locator(`[data-view="${third}"][data-settled="true"]`)).toHaveCount(1);
  await expect(page.locator('[data-go="1"]')).toBeDisabled();
});

const bad: [query: string, refused: string][] = [
  ['?colour=red', 'colour'],
  ['?Theme=dark', 'Theme'],
  ['?theme=DARK', 'theme'],
  ['?theme=javascript:alert(1)', 'theme'],
  ['?theme="><script>alert(1)</script>', 'theme'],
  [`?theme=${'dark'.repeat(1500)}`, 'theme'],
  ['?transparent=yes', 'transparent'],
  ['?header=false', 'header'],
  ['?header=00', 'header'],
  ['?steps=-0', 'steps'],
  ['?steps=__proto__', 'steps'],
  ['?from=nowhere', 'from'],
  ['?from=constructor', 'from'],
  [`?to=${first}%00`, 'to'],
  ['?to=../../../', 'to'],
  [`?from=${last}&to=${first}`, 'to'],
  ['?theme=light&theme=dark', 'theme'],
  ['?__proto__=1&constructor=2&toString=3', '__proto__, constructor, toString'],
  ['?%E0%A4%A=1', '\ufffd%A'],
  ['?theme=red&header=no&steps=no&transparent=no&from=x&to=y', 'theme, header, steps, transparent, from, to'],
];

test('a bad option changes nothing, and is named once', async ({ page, host }) => {
  const warnings = warningsOf(page);
  await page.goto(
    host.page(
      frames(
        host,
        bad.map(([query]) => query),
      ),
    ),
  );
  for (const [index, [query]] of bad.entries()) {
    const inside = await documentOf(page.locator('iframe').nth(index));
    await expect(inside.locator('html'), query).toHaveAttribute('data-theme', 'light');
    await expect(
      inside.locator('[data-picture] > svg, [data-chart] svg').filter({ visible: true }),
    ).not.toHaveCount(0);
    await expectWhole(inside, query);
  }
  const named = warnings.map((warning) => /^One Minute .*?: (.*)$/.exec(warning)?.[1] ?? warning);
  expect(named.sort()).toEqual(bad.map(([, refused]) => refused).sort());
});

test('a host is heard where it says a theme, and nobody else is', async ({ page, host }) => {
  const warnings = warningsOf(page);
  await page.goto(
    host.page(
      `${frames(host, ['?childId=one', '?theme=light#?secret=abc'])}<iframe id="stranger" srcdoc="<p>A stranger</p>"></iframe>
       <script>window.heard = []; addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)));</script>`,
    ),
  );
  const [one, other] = [page.locator('iframe').nth(0), page.locator('iframe').nth(1)];
  const roots = [(await documentOf(one)).locator('html'), (await documentOf(other)).locator('html')] as const;
  const stranger = await documentOf(page.locator('#stranger'));
  const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  await expect.poll(async () => (await heard()).length).toBeGreaterThan(8);
  const before = await heard();
  const markup = await roots[0].evaluate((root) => root.outerHTML);

  await page.evaluate(() => {
    const hostile = [
      undefined,
      null,
      0,
      NaN,
      '',
      'x'.repeat(1e6),
      [],
      ['oneMinute'],
      new Map([['oneMinute', 'dark']]),
      new Error('dark'),
      new ArrayBuffer(8),
      10n,
      { oneMinute: 'red' },
      { oneMinute: ['dark'] },
      { oneMinute: { dark: 'dark' } },
      { oneMinute: '<script>' },
      { oneMinute: 'd'.repeat(1e6) },
      {
        get oneMinute() {
          return 1;
        },
      },
      { sentinel: 'amp', type: 'embed-size', height: 9 },
      { sentinel: ['amp'], type: 'frames-init' },
      { sentinel: 'amp' },
      { message: 'ready' },
      { message: 'ready', secret: 'wrong' },
      { message: 'ready', secret: { toString: 'abc' } },
      'pymxPYMxonexPYMxwidthxPYMx1e9',
      'pymxPYMxonexPYMxnavigateToxPYMxhttps://evil.example/',
      'pymxPYMx.*xPYMxwidthxPYMx1',
      '{"oneMinute":"dark"}',
      JSON.parse('{"__proto__":{"oneMinute":"dark"}}'),
    ];
    for (const frame of [window.frames[0], window.frames[1]])
      for (const message of hostile) frame?.postMessage(message, '*');
  });
  await stranger.evaluate(() => {
    for (const frame of [parent.frames[0], parent.frames[1]])
      for (const message of [
        { oneMinute: 'dark' },
        { sentinel: 'amp', type: 'frames-init' },
        { message: 'ready', secret: 'abc' },
      ])
        frame?.postMessage(message, '*');
  });
  // Messages arrive in order: once this one is answered, all others have been heard.
  const ask = { sentinel: 'amp', type: 'frames-init' };
  await page.evaluate(
    (ask) => [window.frames[0], window.frames[1]].forEach((frame) => frame?.postMessage(ask, '*')),
    ask,
  );
  await expect.poll(async () => (await heard()).length).toBe(before.length + 2);
  expect(await roots[0].evaluate((root) => root.outerHTML)).toBe(markup);

  const tell = (theme: string) =>
    page.evaluate(
      (oneMinute) =>
        [window.frames[0], window.frames[1]].forEach((frame) => frame?.postMessage({ oneMinute }, '*')),
      theme,
    );
  await tell('dark');
  await expect(roots[0]).toHaveAttribute('data-theme', 'dark');
  await expect(roots[1], 'its address has decided').toHaveAttribute('data-theme', 'light');
  await tell('auto');
  await expect(roots[0]).toHaveAttribute('data-theme', 'light');
  expect(await heard()).toHaveLength(before.length + 2);
  expect(warnings).toEqual([]);
});

test('an unknown scene or step is told, in a frame as well', async ({ page, host, faults }) => {
  faults.expect(/^status 404: .*\/en\/embed\//);
  faults.expect(/^console error: Failed to load resource.*404/);
  for (const lost of ['en/embed/no-such-scene/', `${path}no-such-step/`]) {
    await page.goto(host.page(`<iframe width="300" height="250" src="${host.ours(lost)}"></iframe>`));
    const inside = await documentOf(page.locator('iframe'));
    await expect(inside.locator('h1')).toBeVisible();
    for (const id of scenes())
      expect(
        await inside.locator(`a[href$="/en/charts/${id}/"][target="_blank"]`).count(),
        `${lost}: ${id}`,
      ).toBe(1);
  }
});
