import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { heading, open } from '../testing/portal';

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const box = (name: string | RegExp) => screen.findByRole('textbox', { name });
const person = async (name: string) => (await screen.findByRole('heading', { name: new RegExp(name) })).closest('li')!;

describe('people to ask', () => {
  it('are those who switched it on, found by the words they share', async () => {
    const { user } = open('/people-to-ask', 'ada');
    expect(await person('Ingrid Sørensen')).toBeVisible();
    expect(screen.queryByText('Running events on a small budget')).toBeNull();
    await user.type(screen.getByRole('searchbox', { name: /What would you like to ask about/ }), 'analysis of data');
    await waitFor(() => expect(screen.queryByRole('heading', { name: /Ingrid/ })).toBeNull());
    expect(await person('Дмитрий Орлов')).toHaveTextContent('Shares with your words: analysis');
  });

  it('are found by a competency', async () => {
    const { user } = open('/people-to-ask', 'ada');
    await person('Ingrid Sørensen');
    await user.selectOptions(screen.getByRole('combobox', { name: 'With experience in' }), 'Listening');
    await waitFor(() => expect(screen.queryByRole('heading', { name: /Орлов/ })).toBeNull());
    expect(await person('Ingrid Sørensen')).toHaveTextContent('Has experience in: Listening');
  });

  it('go into the plan, once', async () => {
    const { user, fake } = open('/people-to-ask', 'ada');
    const found = await person('Ingrid Sørensen');
    await user.click(await within(found).findByRole('button', { name: 'Put into my plan: Ingrid Sørensen' }));
    expect(await within(found).findByText(/Stands in your plan/)).toBeVisible();
    const section = fake.world.plans.get('ada')!.sections.find(({ name }) => name === 'people-to-ask');
    expect(section?.text).toContain('Ingrid Sørensen, Managing editor: From moderating to leading a newsroom; Coming back after a year away; Listening');
  });

  it('are looked for from the plan', async () => {
    open('/plan', 'ada');
    expect(await screen.findByRole('link', { name: 'Find people to ask' })).toHaveAttribute('href', '/people-to-ask');
  });
});

describe('ask me', () => {
  it('is off until somebody says what about and lets people ask', async () => {
    const { user, fake } = open('/ask-me', 'ada');
    expect(await screen.findByText(/Switched off\. Nobody finds you/)).toBeVisible();
    await user.click(await button('Let people ask me'));
    expect(await screen.findByText(/Say in a line what you may be asked about/)).toBeVisible();
    await user.type(await box(/What people may ask me about/), 'From press to community{Enter}Night shifts');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Add a competency' }), 'Listening');
    expect(fake.world.askMe.get('ada')).toBeUndefined();
    await user.click(await button('Let people ask me'));
    expect(await screen.findByText(/Switched on\. Everybody at .* can find you/)).toBeVisible();
    expect(fake.world.askMe.get('ada')).toMatchObject({ on: true, lines: ['From press to community', 'Night shifts'], competencies: ['listening'] });
  });

  it('is switched off at once, and the words stay for oneself', async () => {
    const { user, fake } = open('/ask-me', 'ingrid');
    await user.click(await button('Switch off'));
    expect(await button('Let people ask me')).toBeVisible();
    expect(fake.world.askMe.get('ingrid')!.on).toBe(false);
    expect(await box(/What people may ask me about/)).toHaveValue('From moderating to leading a newsroom\nComing back after a year away');
  });

  it('shows nobody what is typed until it is shown on purpose', async () => {
    const { user, fake } = open('/ask-me', 'ingrid');
    await user.type(await box(/What people may ask me about/), '{Enter}Half a li');
    expect(await screen.findByText('Others still see what you showed last.')).toBeVisible();
    expect(fake.world.askMe.get('ingrid')!.lines).toHaveLength(2);
    await user.click(await button('Show the changes to everybody'));
    await waitFor(() => expect(fake.world.askMe.get('ingrid')!.lines).toHaveLength(3));
  });

  it('is found where one looks for others', async () => {
    const { user } = open('/people-to-ask', 'ada');
    await user.click(await screen.findByRole('link', { name: 'Say what I may be asked about' }));
    expect(await heading('Ask me')).toBeVisible();
  });
});
