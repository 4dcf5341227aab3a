// Works in a plan of a hundred goals, or as many as are named, and in a team of two hundred, and says how long the page
// took to answer: npm run build && npm run smooth [-- 500]
// Runs against the built portal with the fake server, on a processor slowed down four times.
import { chromium } from 'playwright-core';
import { preview } from 'vite';

process.env.CAIRN_FAKE_GOALS = process.argv[2] ?? '100';
const server = await preview({ mode: 'fake', preview: { port: 4198, strictPort: true, host: '127.0.0.1' } });
const base = 'http://127.0.0.1:4198';
const browser = await chromium.launch({
  executablePath: process.env.CAIRN_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' });
await context.addCookies([
  { name: 'CAIRN-SESSION', value: 'mila', url: base },
  { name: 'XSRF-TOKEN', value: 'fake', url: base },
]);
const page = await context.newPage();
await page.addInitScript(() => {
  sessionStorage.setItem('cairn-start-skipped', 'yes');
  window.interactions = [];
  window.shifts = 0;
  new PerformanceObserver((list) => {
    for (const { name, duration, interactionId } of list.getEntries()) if (interactionId) window.interactions.push([name, duration]);
  }).observe({ type: 'event', durationThreshold: 16 });
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) window.shifts += value;
  }).observe({ type: 'layout-shift', buffered: true });
});
const slowed = await context.newCDPSession(page);
await slowed.send('Emulation.setCPUThrottlingRate', { rate: 4 });

async function told(what, act) {
  await page.evaluate(() => void (window.interactions = []));
  await act();
  await page.waitForTimeout(1500);
  const found = await page.evaluate(() => window.interactions);
  const longest = found.sort((one, other) => other[1] - one[1])[0];
  console.log(`${what}: ${longest ? `${longest[1]} ms at the longest (${longest[0]})` : 'under 16 ms'}`);
}

await page.goto(`${base}/plan`);
const vision = page.getByRole('textbox', { name: 'Where I want to be' });
await vision.waitFor();
await page.waitForTimeout(2000);
const goal = page.getByRole('button', { name: 'Edit “Goal 40”' });
await told('typing in a section', async () => {
  await vision.click();
  await page.keyboard.type('Somewhere calmer, with more of what I like. ', { delay: 40 });
});
await told('opening a goal', () => goal.click());
await told('typing in its title', async () => {
  await page.getByRole('textbox', { name: 'What I will learn, do or take on' }).click();
  await page.keyboard.type('and one thing more, said in a few words', { delay: 40 });
});
await told('closing it', () => page.getByRole('button', { name: /^Close: Goal 40/ }).click());
await told('putting the goals in order', async () => {
  await page.getByRole('button', { name: 'Change the order' }).click();
  await page.getByRole('button', { name: 'Move “Goal 3” down' }).click();
});

await context.addCookies([{ name: 'CAIRN-SESSION', value: 'lena', url: base }]);
await page.goto(`${base}/team`);
const name = page.getByRole('searchbox', { name: 'By name' });
await name.waitFor();
await page.waitForTimeout(2000);
await told('finding one of two hundred', async () => {
  await name.click();
  await page.keyboard.type('agent 19', { delay: 60 });
});
console.log(`layout shift: ${(await page.evaluate(() => window.shifts)).toFixed(3)}`);

await browser.close();
await server.close();
process.exit(0);
