import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { anOrganization, open } from '../testing/portal';

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const box = (name: string | RegExp) => screen.findByRole('textbox', { name });
const paste = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });

describe('a text that is too long', () => {
  it('stays whole, says by how much, and is saved once it is shorter', async () => {
    const { user, fake } = open('/plan', 'ada');
    await user.click(await button('Edit “Answer my own questions from the data”'));
    const field = await box('What I will learn, do or take on');
    paste(field, 'x'.repeat(1312));
    expect(field).toHaveValue('x'.repeat(1312));
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription(/1,012 characters too many: there is room for 300/);
    expect(await screen.findByText('Not saved yet: a text is too long. It stays on this device.')).toBeVisible();
    paste(field, 'Short again');
    await waitFor(() => expect(fake.world.plans.get('ada')!.goals.map(({ title }) => title)).toContain('Short again'));
    expect(fake.world.plans.get('ada')!.goals.some(({ title }) => title.startsWith('x'))).toBe(false);
  });

  it('is there again after the page was closed', async () => {
    const fake = anOrganization();
    const first = open('/plan', 'ada', fake);
    paste(await box('Where I want to be'), 'y'.repeat(20_001));
    expect(await screen.findByText('Not saved yet: a text is too long. It stays on this device.')).toBeVisible();
    first.close();
    open('/plan', 'ada', fake);
    await waitFor(async () => expect(await box('Where I want to be')).toHaveValue('y'.repeat(20_001)));
    expect(await screen.findByText(/^1 character too many/)).toBeVisible();
  });

  it('keeps a form from being sent', async () => {
    const { user } = open('/accomplishments', 'ada');
    const field = await box('Done this week');
    await user.type(field, 'A good thing');
    expect(await button('Note it')).toBeEnabled();
    paste(field, 'z'.repeat(301));
    expect(await button('Note it')).toBeDisabled();
  });

  it('is counted before it comes to that, aloud once the typing rests', async () => {
    const { user } = open('/accomplishments', 'ada');
    const field = await box('Done this week');
    paste(field, 'z'.repeat(269));
    expect(screen.queryByText(/left$/)).toBeNull();
    paste(field, 'z'.repeat(298));
    await user.type(field, 'z');
    const form = field.closest('form')!;
    expect(within(form).getByText('1 character left')).toHaveAttribute('aria-hidden', 'true');
    await waitFor(() => expect(within(form).getByRole('status')).toHaveTextContent('1 character left'));
  });
});

describe('what was taken away', () => {
  it('comes back to its place, also after the goal was closed', async () => {
    const { user, fake } = open('/plan', 'ada');
    await user.click(await button('Edit “Run the user tests of the client portal”'));
    const asks = () => fake.world.plans.get('ada')!.goals.find(({ id }) => id === 'g-tests')!.support.map(({ what }) => what);
    const before = asks();
    expect(before).toHaveLength(2);
    await user.click((await screen.findAllByRole('button', { name: /^Remove “/ }))[0]!);
    expect(await button('Undo')).toHaveFocus();
    await waitFor(() => expect(asks()).toEqual(before.slice(1)));
    await user.click(await button('Close: Run the user tests of the client portal'));
    await user.click(await button('Edit “Run the user tests of the client portal”'));
    const undo = await button('Undo');
    expect(undo).not.toHaveFocus();
    await user.click(undo);
    await waitFor(() => expect(asks()).toEqual(before));
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('can be several figures, each with its own way back', async () => {
    const { user, fake } = open('/accomplishments/map', 'ada');
    await user.click(await button('Add a figure'));
    await user.type((await screen.findAllByRole('textbox', { name: 'What was counted' }))[1]!, 'Hours');
    await user.click(await button('Remove the figure “Hours”'));
    await user.click(await button('Remove the figure “Tickets about the map, a week”'));
    expect(await screen.findAllByRole('button', { name: 'Undo' })).toHaveLength(2);
    await user.click((await screen.findAllByRole('button', { name: 'Undo' }))[1]!);
    expect(await box('What was counted')).toHaveValue('Tickets about the map, a week');
    expect(fake.seen).not.toContain('DELETE /api/v1/plans/ada/accomplishments/map');
  });
});

describe('the reason why a goal was dropped', () => {
  it('is there again after the tab was closed in the middle of it', async () => {
    const fake = anOrganization();
    const goals = fake.world.plans.get('ada')!.goals;
    Object.assign(goals.find(({ id }) => id === 'g-sql')!, { target: '2020-01-31' });
    const first = open('/plan', 'ada', fake);
    await first.user.click(await button('Dropped'));
    await first.user.type(await box('Why it was dropped'), 'Somebody else');
    first.close();
    const { user } = open('/plan', 'ada', fake);
    expect(await box('Why it was dropped')).toHaveValue('Somebody else');
    await user.click(await button('Keep it as dropped'));
    await waitFor(() => expect(fake.world.plans.get('ada')!.goals.find(({ id }) => id === 'g-sql')).toMatchObject({ status: 'dropped', reason: 'Somebody else' }));
  });
});
