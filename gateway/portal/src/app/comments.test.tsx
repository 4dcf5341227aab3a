import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { anOrganization, open } from '../testing/portal';

const region = (name: string | RegExp) => screen.findByRole('region', { name });

describe('comments on a shared plan', () => {
  it('stand with the words they are about, and are answered there', async () => {
    const { user, fake } = open('/plan', 'ada');
    const goal = await region('Comments on Run the user tests of the client portal');
    expect(within(goal).getByText('Which team would you start with?')).toBeVisible();
    await user.click(within(goal).getByRole('button', { name: 'Answer' }));
    await user.type(within(goal).getByRole('textbox', { name: 'Answer' }), 'The app team');
    await user.click(within(goal).getByRole('button', { name: 'Say it' }));
    expect(await within(goal).findByText('The app team')).toBeVisible();
    expect(fake.world.comments.get('ada')!.at(-1)).toMatchObject({ answers: 'c-tests', by: 'ada' });
  });

  it('come from the manager too, who takes them to the talk', async () => {
    const { user, fake } = open('/team/ada', 'ben');
    const whole = await region('Comments on The plan as a whole');
    await user.click(within(whole).getByRole('button', { name: /^Comment/ }));
    await user.type(within(whole).getByRole('textbox'), 'A good plan');
    await user.click(within(whole).getByRole('button', { name: 'Say it' }));
    expect(await within(whole).findByText('A good plan')).toBeVisible();
    await user.click(within(whole).getByRole('button', { name: 'To the talk' }));
    expect(await within(whole).findByText('For your next talk.')).toBeVisible();
    expect(fake.world.comments.get('ada')!.at(-1)).toMatchObject({ part: 'plan', state: 'for-talk' });
  });

  it('cannot be made on a part that is not shared', async () => {
    open('/plan', 'ada');
    await region('Comments on Run the user tests of the client portal');
    expect(screen.queryByRole('region', { name: /Comments on Answer my own questions/ })).toBeNull();
  });

  it('are changed and taken away by their author alone', async () => {
    const { user, fake } = open('/team/ada', 'ben');
    const vision = await region(/^Comments on Where I want to be/);
    expect(within(vision).getAllByRole('button', { name: 'Change' })).toHaveLength(1);
    await user.click(within(vision).getByRole('button', { name: 'Take away' }));
    await waitFor(() => expect(fake.world.comments.get('ada')!.find(({ id }) => id === 'c-answer')!.text).toBeNull());
    const undo = await screen.findByRole('button', { name: 'Undo' });
    expect(undo).toHaveFocus();
    await user.click(undo);
    await waitFor(() => expect(fake.world.comments.get('ada')!.find(({ id }) => id === 'c-answer')!.text).toMatch(/\w/));
    expect(screen.queryByText(/^Taken away/)).toBeNull();
  });

  it('that were taken to the talk stand where it is prepared', async () => {
    open('/conversations/talk-next', 'ben');
    expect(await screen.findByRole('heading', { name: 'Kept for this talk' })).toBeVisible();
    expect(screen.getByText('Is this too bold for you?')).toBeVisible();
    const lines = within(screen.getByRole('list', { name: 'Taken from the plan:' }));
    expect(lines.getAllByRole('listitem')).toHaveLength(1);
    expect(lines.getByRole('link')).toHaveAttribute('href', expect.stringMatching(/^\/team\/ada#comment-/));
  });

  it('stand on the agenda beside support to talk about, for as long as they are taken there', async () => {
    const fake = anOrganization();
    const ask = fake.world.shared.get('ada')!.goals.flatMap(({ support }) => support)[0]!;
    const answered = { answer: 'talk' as const, reason: '', by: 'ben', at: '2026-11-20T09:00:00Z', holds: true, earlier: [] };
    Object.assign(ask, { decision: answered });
    const before = open('/conversations/talk-next', 'ada', fake);
    const lines = within(await screen.findByRole('list', { name: 'Taken from the plan:' }));
    expect(lines.getByText(/^A comment: /)).toBeVisible();
    expect(lines.getByText(/^What would help: /)).toBeVisible();
    before.close();
    Object.assign(ask, { decision: null });
    fake.world.comments.get('ada')!.forEach((comment) => Object.assign(comment, { state: 'resolved' }));
    open('/conversations/talk-next', 'ada', fake);
    await screen.findByText('How the user tests could become part of my job');
    expect(screen.queryByRole('list', { name: 'Taken from the plan:' })).toBeNull();
  });

  it('come along to the next talk that is proposed', async () => {
    const fake = anOrganization();
    fake.world.conversations.clear();
    open('/conversations/new?with=ada', 'ben', fake);
    const lines = within(await screen.findByRole('list', { name: /^And by itself/ }));
    expect(lines.getByText(/^A comment: /)).toBeVisible();
  });
});
