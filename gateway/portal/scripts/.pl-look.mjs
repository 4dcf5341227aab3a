import { mkdirSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { chromium } from 'playwright-core';
import { preview } from 'vite';
const out = '/tmp/pl-look'; mkdirSync(out, { recursive: true });
const pages = [
  ['plan', '/plan', 'ada'],
  ['goal-open', '/plan', 'ada', async (p) => { await p.getByRole('button', { name: /Edit “Run the user tests/ }).click(); await p.getByRole('button', { name: 'Ask for something' }).scrollIntoViewIfNeeded(); }],
  ['report', '/team/ada', 'ben'],
  ['report-comment', '/team/ada', 'ben', async (p) => { await p.getByRole('button', { name: /^Comment.*Where/ }).click(); }],
  ['revisions', '/plan/revisions', 'ada'],
  ['revision', '/team/ada/revisions/1', 'ben'],
  ['talk', '/conversations/talk-next', 'ben'],
];
const sizes = [['wide', { width: 1280, height: 900 }], ['narrow', { width: 390, height: 844 }]];
const server = await preview({ mode: 'fake', build: { outDir: '/tmp/pl-dist' }, preview: { port: 4317, strictPort: true, host: '127.0.0.1' } });
const base = 'http://127.0.0.1:4317';
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
for (const [size, viewport] of sizes) for (const scheme of size === 'wide' ? ['light'] : ['light', 'dark']) for (const [name, path, person, act] of pages) {
  const context = await browser.newContext({ viewport, colorScheme: scheme, reducedMotion: 'reduce', locale: 'en-GB' });
  await context.addCookies([{ name: 'CAIRN-SESSION', value: person, url: base }, { name: 'XSRF-TOKEN', value: 'fake', url: base }]);
  const page = await context.newPage(); const at = `${name} ${size} ${scheme}`;
  page.on('console', (m) => { if (m.type() === 'error') console.log(at, m.text()); });
  page.on('pageerror', (e) => console.log(at, e.message));
  await page.addInitScript(() => sessionStorage.setItem('cairn-start-skipped', 'yes'));
  await page.goto(base + path); await page.waitForLoadState('networkidle');
  if (act) { await act(page).catch((e) => console.log(at, e.message)); await page.waitForTimeout(300); }
  await page.screenshot({ path: `${out}/${name}-${size}-${scheme}.png`, fullPage: !act || name === 'goal-open' });
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (wider > 0) console.log(at, wider, 'wider');
  const axe = await new AxeBuilder({ page }).analyze();
  for (const { id, nodes } of axe.violations) console.log(at, 'axe', id, nodes.map(({ target }) => target).join(' | '));
  await context.close();
}
await browser.close(); await server.close(); process.exit(0);
