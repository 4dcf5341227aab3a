import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { anOrganization, heading, open } from '../testing/portal';

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const box = (name: string | RegExp) => screen.findByRole('textbox', { name });

describe('what the organization is after', () => {
  it('tells everybody the objectives, what is coming up and which skills it will take', async () => {
    open('/strategy', 'ada');
    expect(await heading('What the organization is after')).toBeVisible();
    expect(screen.getByText('Eight of ten members are still here after a year')).toBeVisible();
    const skills = within(screen.getByRole('heading', { name: 'Which skills it will take' }).parentElement!);
    expect(skills.getAllByRole('listitem')[0]).toHaveTextContent('User tests for The new client portal, Two editions become one in spring');
    expect(screen.queryByRole('button', { name: /Add an objective/ })).toBeNull();
  });

  it('shows the problems of the own team, and none of others', async () => {
    open('/strategy', 'ada');
    expect(await screen.findByText('Nobody collects what members ask again and again')).toBeVisible();
    expect(screen.getByRole('heading', { name: 'The team of Ben Hartmann' })).toBeVisible();
  });

  it('says what to do without it where nothing is written', async () => {
    const fake = anOrganization();
    fake.world.strategy.clear();
    open('/strategy', 'ada', fake);
    expect(await screen.findByText(/Plans and talks work without it/)).toBeVisible();
  });

  it('lets a people partner start with the competencies that come with Cairn', async () => {
    const fake = anOrganization();
    fake.world.strategy.clear();
    const { user } = open('/strategy', 'hanna', fake);
    await user.click(await button('Start from 20 competencies'));
    expect(await screen.findByText('Giving direction')).toBeVisible();
  });

  it('lets a people partner add and change an objective, in both languages', async () => {
    const { fake, user } = open('/strategy', 'hanna');
    await user.click(await button('Add an objective'));
    await user.click(await button('Save'));
    expect(await screen.findByText(/Say it in one line/)).toBeVisible();
    await user.type(await box('In one line (English)'), 'Answers within a day');
    await user.type(await box('In one line (German)'), 'Antworten am selben Tag');
    await user.click(await button('Save'));
    expect(await screen.findByText('Answers within a day')).toBeVisible();
    const made = fake.world.strategy.get('organization')!.at(-1)!;
    expect(made.name.de).toBe('Antworten am selben Tag');
  });

  it('shows what somebody else wrote meanwhile and keeps the own words', async () => {
    const { fake, user } = open('/strategy', 'hanna');
    await user.click(await button('Edit “We ask before we build”'));
    const name = await box('In one line (English)');
    await user.clear(name);
    await user.type(name, 'We ask first');
    const items = fake.world.strategy.get('organization')!;
    fake.world.strategy.set(
      'organization',
      items.map((one) => (one.id === 'ask-first' ? { ...one, name: { en: 'Ask members first', de: '' }, etag: '"2"' } : one)),
    );
    await user.click(await button('Save'));
    expect(await screen.findByText('Ask members first')).toBeVisible();
    expect(name).toHaveValue('We ask first');
    const english = await screen.findByRole('radiogroup', { name: 'What stands: In one line (English)' });
    await user.click(within(english).getByRole('radio', { name: 'Mine' }));
    await user.click(await button('Keep it like this'));
    await user.click(await button('Save'));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Save' })).toBeNull());
    expect(await screen.findByText('We ask first')).toBeVisible();
  });

  it('tells each field that changed from one version to the next', async () => {
    const { fake, user } = open('/strategy', 'hanna');
    const held = fake.world.strategy.get('organization')!;
    const now = held.find(({ id }) => id === 'relaunch')!;
    const work = { ...now.work!, until: '2027-09-30', skills: [{ en: 'Counting', de: '' }] };
    fake.world.itemsBefore.set('relaunch', [now]);
    fake.world.strategy.set('organization', held.map((one) => (one === now ? { ...now, work, etag: '"2"' } : one)));
    await user.click(await button('Edit “The new client portal”'));
    await user.click(await button('Earlier versions'));
    const [newest, first] = within(await screen.findByRole('dialog')).getAllByRole('listitem');
    expect(within(newest!).getByText('30 September 2027').tagName).toBe('INS');
    expect(within(newest!).getByText('– Counting').tagName).toBe('INS');
    expect(within(newest!).queryByText(now.name.en)).toBeNull();
    expect(within(first!).getByText(now.name.en)).toBeVisible();
  });

  it('lets a manager keep what is coming up in their team, and nothing else', async () => {
    const { user } = open('/strategy', 'ben');
    await user.click(await button('Add what is coming up'));
    await user.type(await box('In one line (English)'), 'A second moderator');
    await user.click(await button('Save'));
    expect(await screen.findByText('A second moderator')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Add an objective' })).toBeNull();
  });
});

describe('the strategy as a file', () => {
  it('reports what is wrong by line, and takes a good one on', async () => {
    const { fake, user } = open('/strategy/file', 'hanna');
    await button('Choose a YAML file');
    const chooser = document.querySelector<HTMLInputElement>('input[type="file"]')!;
    await user.upload(chooser, new File(['objectives:\n- id: a\n  name: A\n  until: soon\n'], 's.yaml'));
    const row = await screen.findByRole('row', { name: /Not a date/ });
    expect(row).toHaveTextContent('4objectives/1/untilsoon');
    await user.upload(chooser, new File(['mission: M\n'], 's.yaml'));
    expect(await screen.findByText(/2 new, 1 changed/)).toBeVisible();
    await user.click(await button('Take this file on'));
    expect(await screen.findByText('Taken on. Everybody sees it now.')).toBeVisible();
    expect(fake.seen).toContain('PUT /api/v1/strategy/file');
  });
});
