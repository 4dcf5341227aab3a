// Takes a picture of every page, wide and narrow, light and dark, and asks axe and the Content-Security-Policy about it.
// Runs against the built portal with the fake server: npm run build && npm run look [-- names of pages]
import { mkdirSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { chromium } from 'playwright-core';
import { preview } from 'vite';

const only = process.argv.slice(2);
const out = 'look';
mkdirSync(out, { recursive: true });

const pages = [
  ['welcome', '/', null],
  ['not-known', '/not-known', null],
  ['today', '/today', 'ada'],
  ['today-manager', '/today', 'ben'],
  ['today-empty', '/today', 'ingrid'],
  ['start', '/start', 'new'],
  ['plan', '/plan', 'ada'],
  ['plan-empty', '/plan', 'new'],
  ['plan-hundred', '/plan', 'mila'],
  ['plan-order', '/plan', 'ada', (page) => page.getByRole('button', { name: 'Change the order' }).click()],
  ['plan-goal', '/plan', 'ada', (page) => page.getByRole('button', { name: /Run the user tests/ }).click()],
  [
    'plan-too-long',
    '/plan',
    'ada',
    async (page) => {
      await page.getByRole('button', { name: 'Edit “Answer my own' }).click();
      await page.getByRole('textbox', { name: /What I will learn/ }).fill('Answer my own questions from the data '.repeat(9));
    },
  ],
  ['plan-versions', '/plan', 'ada', elsewhereToo],
  ['plan-new', '/plan#add-goal', 'ada'],
  [
    'plan-coach',
    '/plan#add-goal',
    'ada',
    async (page) => {
      await page.getByRole('textbox', { name: /What I will learn/ }).fill('I want to get better at Excel');
      await page.getByRole('region', { name: 'To make it stronger' }).scrollIntoViewIfNeeded();
    },
  ],
  [
    'plan-example',
    '/plan#add-goal',
    'ada',
    async (page) => {
      await page.getByRole('button', { name: 'Start from an example' }).click();
      await page.getByRole('region', { name: 'Examples' }).getByRole('listitem').first().scrollIntoViewIfNeeded();
    },
  ],
  [
    'plan-example-taken',
    '/plan#add-goal',
    'ada',
    async (page) => {
      await page.getByRole('button', { name: 'Start from an example' }).click();
      await page.getByRole('button', { name: /^Start from “Learn to set up/ }).click();
    },
  ],
  ['plan-gap', '/plan?closes=competency.listening', 'ada'],
  ['plan-share', '/plan', 'ada', (page) => page.getByRole('button', { name: /Share the changes/ }).click()],
  [
    'plan-undo',
    '/plan',
    'ada',
    async (page) => {
      await page.getByRole('button', { name: /^Edit “Run the user tests/ }).click();
      await page.getByRole('button', { name: /^Remove “/ }).first().click();
    },
  ],
  ['revisions', '/plan/revisions', 'ada'],
  ['revision', '/team/ada/revisions/1', 'ben'],
  ['reflect', '/plan/reflect', 'new'],
  ['preview', '/plan/preview', 'ada'],
  ['accomplishments', '/accomplishments', 'ada'],
  ['accomplishments-choose', '/accomplishments', 'ada', (page) => page.getByRole('button', { name: 'Choose for a page' }).click()],
  ['accomplishment', '/accomplishments/map', 'ada'],
  ['team', '/team', 'ben'],
  ['team-beside', '/team?person=ada', 'ben'],
  ['team-many', '/team', 'lena'],
  ['team-below', '/team', 'ingrid', (page) => page.getByRole('button', { name: 'Show how it goes there' }).click()],
  ['report', '/team/ada', 'ben'],
  ['report-none', '/team/emre', 'ben'],
  ['report-lost', '/team/dmitri', 'ben'],
  ['plan-moved', '/plan', 'dmitri'],
  ['hand-over', '/plan/hand-over', 'dmitri'],
  [
    'readers',
    '/plan',
    'dmitri',
    async (page) => {
      await page.getByRole('button', { name: 'Let somebody read it…' }).click();
      await page.getByRole('searchbox').fill('Chlo');
      await page.getByRole('button', { name: /Chloé/ }).click();
    },
  ],
  ['shared-plans', '/shared-plans', 'noor'],
  ['shared-plan', '/shared-plans/dmitri', 'noor'],
  ['today-invited', '/today', 'noor'],
  ['talks', '/conversations', 'ada'],
  ['propose', '/conversations/new', 'ada'],
  ['talk-proposed', '/conversations/talk-proposed', 'ben'],
  ['talk-next', '/conversations/talk-next', 'ada'],
  ['talk-held', '/conversations/talk-held', 'ada'],
  ['talk-held-manager', '/conversations/talk-held', 'ben'],
  ['recap-send', '/conversations/talk-held', 'ada', (page) => page.getByRole('button', { name: /^Send to/ }).click()],
  ['check-in', '/check-ins/check-now', 'ada'],
  ['settings', '/settings', 'ada'],
  ['role', '/plan/role', 'ada'],
  ['people-to-ask', '/people-to-ask', 'ada'],
  ['ask-me', '/ask-me', 'ingrid'],
  ['strategy', '/strategy', 'ada'],
  ['strategy-keeper', '/strategy', 'hanna'],
  ['strategy-role', '/strategy', 'hanna', (page) => page.getByRole('button', { name: 'Edit “User researcher”' }).click()],
  [
    'strategy-history',
    '/strategy',
    'hanna',
    async (page) => {
      await page.getByRole('button', { name: 'Edit “The new client portal”' }).click();
      await page.getByRole('button', { name: 'Earlier versions' }).click();
      await page.getByRole('dialog').waitFor();
    },
  ],
  ['strategy-file', '/strategy/file', 'hanna'],
  ['people-import', '/people-import', 'frieda'],
  ['api-tokens', '/api-tokens', 'frieda'],
  [
    'api-tokens-new',
    '/api-tokens',
    'frieda',
    async (page) => {
      await page.getByRole('button', { name: 'Token erstellen' }).click();
      await page.getByRole('button', { name: 'Token erstellen' }).click();
    },
  ],
  [
    'api-tokens-once',
    '/api-tokens',
    'frieda',
    async (page) => {
      await page.getByRole('button', { name: 'Token erstellen' }).click();
      await page.getByRole('textbox').fill('Menschen aus dem Personalsystem');
      await page.getByRole('form').getByText('Menschen laden').click();
      await page.getByRole('button', { name: 'Token erstellen' }).click();
      await page.getByRole('textbox', { name: 'Das Token' }).waitFor();
    },
  ],
  ['api-tokens-revoke', '/api-tokens', 'frieda', (page) => page.getByRole('button', { name: /^„People.*widerrufen/ }).click()],
  ['missing', '/nowhere', null],
  ['command', '/today', 'ben', (page) => page.keyboard.press('Control+k')],
  ['menu', '/today', 'ben', (page) => page.getByRole('button', { name: /Menu of/ }).click()],
];
/** Writes a goal here while another device saves other words. */
async function elsewhereToo(page) {
  await page.getByRole('button', { name: /^Edit “Run the user tests/ }).click();
  const title = page.getByRole('textbox', { name: /What I will learn/ });
  await page.evaluate(async () => {
    const plan = await (await fetch('/api/v1/plans/ada')).json();
    const goal = plan.goals.find(({ id }) => id === 'g-tests');
    const { etag } = goal;
    const told = ['verdict', 'progress', 'id', 'etag'];
    const fields = Object.fromEntries(Object.entries(goal).filter(([name]) => !told.includes(name)));
    const steps = [...goal.steps.slice(0, 1), { what: 'Write down what we learned', owner: 'employee', done: false }];
    const why = `${goal.why} And it is where our members leave us.`;
    await fetch('/api/v1/plans/ada/goals/g-tests', {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json', 'If-Match': etag, 'X-XSRF-TOKEN': 'fake' },
      body: JSON.stringify({ ...fields, title: 'Run the user tests of the client portal with the app team', why, steps }),
    });
  });
  await title.fill('Run the user tests of the client portal by myself');
  const versions = page.getByRole('group', { name: /changed somewhere else/ });
  await versions.waitFor();
  await versions.evaluate((group) => group.scrollIntoView());
}

const sizes = [
  ['wide', { width: 1280, height: 900 }],
  ['narrow', { width: 390, height: 844 }],
];

const server = await preview({ mode: 'fake', preview: { port: 4199, strictPort: true, host: '127.0.0.1' } });
const base = 'http://127.0.0.1:4199';
const browser = await chromium.launch({
  executablePath: process.env.CAIRN_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const faults = [];

for (const [size, viewport] of sizes) {
  for (const colorScheme of ['light', 'dark']) {
    for (const [name, path, person, act] of pages) {
      if (only.length > 0 && !only.includes(name)) continue;
      const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce', locale: 'en-GB' });
      if (person) {
        await context.addCookies([
          { name: 'CAIRN-SESSION', value: person, url: base },
          { name: 'XSRF-TOKEN', value: 'fake', url: base },
        ]);
      }
      const page = await context.newPage();
      const at = `${name} ${size} ${colorScheme}`;
      page.on('console', (message) => {
        if (message.type() === 'error' && !/status of 4(0[14]|12)/.test(message.text())) faults.push(`${at}: ${message.text()}`);
      });
      page.on('pageerror', (error) => faults.push(`${at}: ${error.message}`));
      await page.addInitScript(() => sessionStorage.setItem('cairn-start-skipped', 'yes'));
      await page.goto(base + path);
      await page.waitForLoadState('networkidle');
      if (act) {
        await act(page);
        await page.waitForTimeout(400);
      }
      await page.screenshot({ path: `${out}/${name}-${size}-${colorScheme}.png`, fullPage: !act });
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (wider > 0) faults.push(`${at}: ${wider} px wider than the screen`);
      const axe = await new AxeBuilder({ page }).analyze();
      for (const { id, nodes } of axe.violations) faults.push(`${at}: axe ${id}: ${nodes.map(({ target }) => target).join(' | ')}`);
      await context.close();
    }
  }
}

await browser.close();
await server.close();
console.log(faults.length === 0 ? 'No faults.' : [...new Set(faults)].join('\n'));
process.exit(faults.length === 0 ? 0 : 1);
