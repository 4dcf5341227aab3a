import { beforeEach, describe, expect, it, vi } from 'vitest';
import { sectionSaving } from '../../api/plans';
import type { SectionWords } from '../../api/types';
import { answeredBy, anOrganization } from '../../testing/portal';
import type { Fake } from '../../testing/fake/server';
import { Desk } from './desk';
import type { Tabs } from './tabs';
import { openVault } from './vault';

const params = { owner: 'ada', name: 'vision' };
const words = (text: string): SectionWords => ({ text, audience: 'manager' });

let fake: Fake;
let tabsOpen: Set<string>;
let desks: Desk[];

function tab(id: string): Tabs {
  tabsOpen.add(id);
  return { id, open: async () => new Set(tabsOpen), alone: (work) => work(), close: () => void tabsOpen.delete(id) };
}

function aTab(id: string): Desk {
  const desk = new Desk(fake.world.tenant.id, 'ada', [sectionSaving], { tabs: tab(id) });
  desks.push(desk);
  return desk;
}

const vision = () => fake.world.plans.get('ada')!.sections.find(({ name }) => name === 'vision')!;
const openVision = (desk: Desk) =>
  desk.saver(sectionSaving, params, { value: words(vision().text), etag: vision().etag });

/** A tab that is gone with whatever it was doing: nothing of it runs any more. */
function crash(desk: Desk, id: string) {
  desk.close();
  tabsOpen.delete(id);
}

beforeEach(() => {
  fake = anOrganization();
  fake.person = 'ada';
  tabsOpen = new Set();
  desks = [];
  answeredBy(fake);
  return () => desks.forEach((desk) => desk.close());
});

describe('what is typed', () => {
  it('reaches the server after a short pause, without anybody saving it', async () => {
    const saver = openVision(aTab('one'));
    saver.type(words('Typed'));
    await vi.waitFor(() => expect(vision().text).toBe('Typed'), 5000);
    await vi.waitFor(() => expect(saver.view().state).toBe('saved'));
  });

  it('is saved newest last when more is typed while a save is under way', async () => {
    const saver = openVision(aTab('one'));
    saver.type(words('First'));
    const first = saver.flush();
    saver.type(words('First and second'));
    await first;
    await vi.waitFor(() => expect(saver.view().state).toBe('saved'), 5000);
    expect(vision().text).toBe('First and second');
  });

  it('stays on the device while the connection is lost, and is sent when it is back', async () => {
    const saver = openVision(aTab('one'));
    fake.trouble = 'offline';
    saver.type(words('On the train'));
    await saver.flush();
    expect(saver.view().state).toBe('on-device');
    fake.trouble = 'none';
    window.dispatchEvent(new Event('online'));
    await vi.waitFor(() => expect(vision().text).toBe('On the train'), 5000);
  });

  it('is found again and sent after the tab was closed before it could be', async () => {
    const first = aTab('one');
    fake.trouble = 'offline';
    const saver = openVision(first);
    saver.type(words('Closed too early'));
    await saver.flush();
    await kept('Closed too early');
    crash(first, 'one');
    fake.trouble = 'none';
    await aTab('two').adopt();
    await vi.waitFor(() => expect(vision().text).toBe('Closed too early'), 5000);
  });

  it('is left alone by another tab as long as its own is open', async () => {
    fake.trouble = 'offline';
    const saver = openVision(aTab('one'));
    saver.type(words('Still open'));
    await saver.flush();
    await kept('Still open');
    fake.trouble = 'none';
    const other = aTab('two');
    await other.adopt();
    expect(openVision(other).view().value.text).toBe(vision().text);
  });

  it('is unreadable on the device without the person’s key', async () => {
    fake.trouble = 'offline';
    const saver = openVision(aTab('one'));
    saver.type(words('A marked secret'));
    await saver.flush();
    await kept('A marked secret');
    const stored = await everythingStored(`cairn-drafts.${fake.world.tenant.id}.ada`);
    expect(stored).toContain('draft/');
    expect(stored).not.toContain('marked secret');
    const another = await openVault(fake.world.tenant.id, 'ben');
    expect(await another.all('draft/')).toEqual([]);
  });

  it('leaves nothing on the device once the server has it', async () => {
    const saver = openVision(aTab('one'));
    saver.type(words('Safe'));
    await saver.flush();
    await kept();
  });
});

describe('two versions', () => {
  it('are both shown when a second tab saved in between, and the chosen one stands', async () => {
    const one = openVision(aTab('one'));
    const two = openVision(aTab('two'));
    one.type(words('From the first tab'));
    two.type(words('From the second tab'));
    await one.flush();
    await two.flush();
    expect(two.view()).toMatchObject({
      state: 'conflict',
      value: { text: 'From the second tab' },
      theirs: { text: 'From the first tab' },
    });
    two.resolve(words('From both'));
    await vi.waitFor(() => expect(vision().text).toBe('From both'), 5000);
  });

  it('are kept when the tab is closed before one was chosen', async () => {
    const desk = aTab('two');
    const two = openVision(desk);
    const one = openVision(aTab('one'));
    one.type(words('From the first tab'));
    two.type(words('From the second tab'));
    await one.flush();
    await two.flush();
    await kept('From the second tab');
    crash(desk, 'two');
    const three = aTab('three');
    await three.adopt();
    await vi.waitFor(() => expect(openVision(three).view().state).toBe('conflict'), 5000);
    expect(openVision(three).view().value.text).toBe('From the second tab');
  });

  it('are not made out of a save whose answer was lost', async () => {
    const saver = openVision(aTab('one'));
    fake.trouble = 'answers-lost';
    saver.type(words('Applied once'));
    await saver.flush();
    expect(saver.view().state).toBe('on-device');
    fake.trouble = 'none';
    await saver.flush();
    expect(saver.view().state).toBe('saved');
    expect(vision().text).toBe('Applied once');
  });

  it('do not arise where another tab only reads: it shows what was saved', async () => {
    const two = openVision(aTab('two'));
    const one = openVision(aTab('one'));
    one.type(words('News'));
    await one.flush();
    await vi.waitFor(() => expect(two.view().value.text).toBe('News'), 5000);
  });
});

describe('signing out', () => {
  it('sends what is unsent first', async () => {
    const desk = aTab('one');
    openVision(desk).type(words('Just before leaving'));
    expect(await desk.settle()).toEqual([]);
    expect(vision().text).toBe('Just before leaving');
  });

  it('tells what could not be sent, and where it is', async () => {
    fake.trouble = 'offline';
    const desk = aTab('one');
    openVision(desk).type(words('No connection'));
    expect(await desk.settle()).toMatchObject([{ kind: 'plan-section', page: '/plan' }]);
  });

  it('keeps the words when the session has ended', async () => {
    const saver = openVision(aTab('one'));
    fake.person = null;
    saver.type(words('After the session'));
    await saver.flush();
    expect(saver.view().state).toBe('on-device');
    fake.person = 'ada';
    await saver.flush();
    expect(vision().text).toBe('After the session');
  });
});

/** Waits until the device holds exactly these words as not sent. */
async function kept(...texts: string[]): Promise<void> {
  const vault = await openVault(fake.world.tenant.id, 'ada');
  await vi.waitFor(async () => {
    const drafts = await vault.all<{ value: SectionWords }>('draft/');
    expect(drafts.map(([, { value }]) => value.text)).toEqual(texts);
  }, 5000);
}

function everythingStored(name: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onerror = () => reject(opening.error ?? new Error('not opened'));
    opening.onsuccess = () => {
      const table = opening.result.transaction('drafts').objectStore('drafts');
      const all = table.getAll();
      const keys = table.getAllKeys();
      keys.onsuccess = () => {
        const bytes = (all.result as { words: ArrayBuffer }[]).map(({ words: sealed }) => new TextDecoder().decode(sealed));
        resolve(`${keys.result.join()} ${bytes.join()}`);
      };
    };
  });
}
