// Takes the pictures of the README from a running platform: ./cairn up, then node docs/images/take.mjs
// The portal's npm packages have to be installed (the build does that). CAIRN_PUBLIC_URL and CAIRN_CHROMIUM say where both are.
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const { chromium } = createRequire(new URL('../../gateway/portal/package.json', import.meta.url))('playwright-core');

const gateway = process.env.CAIRN_PUBLIC_URL ?? 'http://localhost:8080';
const pictures = [
  { name: 'plan', as: 'ada.lindqvist', path: '/plan', height: 980 },
  { name: 'today', as: 'ada.lindqvist', path: '/today', height: 560 },
];

const browser = await chromium.launch({
  executablePath: process.env.CAIRN_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
for (const { name, as, path, height } of pictures) {
  const context = await browser.newContext({
    viewport: { width: 1180, height },
    colorScheme: 'light',
    reducedMotion: 'reduce',
    locale: 'en-GB',
  });
  const page = await context.newPage();
  await page.goto(`${gateway}/o/larkfield`);
  await page.locator(`button[name="person"][value="${as}"]`).first().click();
  await page.waitForURL((url) => url.origin === new URL(gateway).origin);
  await page.goto(gateway + path);
  await page.waitForLoadState('networkidle');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.screenshot({ path: fileURLToPath(new URL(`${name}.png`, import.meta.url)) });
  console.log(`${name}.png: ${path} as ${as}`);
  await context.close();
}
await browser.close();
