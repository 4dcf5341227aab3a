import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Goal } from '../api/types';
import { anOrganization, open } from '../testing/portal';

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const box = (name: string | RegExp) => screen.findByRole('textbox', { name });
const title = (name: string) => screen.findByRole('heading', { name, level: 4 });

/** An organization whose Ada has changed her goals. */
function withGoals(change: (goals: Goal[]) => Goal[]) {
  const fake = anOrganization();
  const plan = fake.world.plans.get('ada')!;
  plan.goals = change(plan.goals);
  return { fake, plan };
}

const with_ = (id: string, more: Partial<Goal>) => (goals: Goal[]) =>
  goals.map((goal) => (goal.id === id ? { ...goal, ...more } : goal));

describe('the order of goals', () => {
  it('is set with two buttons, which keep the focus', async () => {
    const { user, fake } = open('/plan', 'ada');
    await user.click(await button('Change the order'));
    await user.click(await button('Move “Run the user tests of the client portal” down'));
    await waitFor(() => expect(fake.world.plans.get('ada')!.goals.map(({ id }) => id)).toEqual(['g-sql', 'g-tests', 'g-research', 'g-role']));
    expect(await screen.findByText('“Run the user tests of the client portal” is now 2 of 2.')).toBeVisible();
    await waitFor(() => expect(screen.getByRole('button', { name: /^Move “Run the user tests.* down$/ })).toHaveFocus());
    await user.keyboard('{Enter}');
    expect(await screen.findByText('“Run the user tests of the client portal” is the last already.')).toBeVisible();
  });

  it('is set by dragging with the keyboard, too', async () => {
    const { user, fake } = open('/plan', 'ada');
    await user.click(await button('Change the order'));
    (await button('Drag “Run the user tests of the client portal” to another place')).focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement).toHaveAccessibleName(/^Insert/));
    await user.keyboard('{End}');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(fake.world.plans.get('ada')!.goals.map(({ id }) => id)).toEqual(['g-sql', 'g-tests', 'g-research', 'g-role']));
  });

  it('keeps what another tab ordered and added in between', async () => {
    const { fake, plan } = withGoals((goals) => goals);
    const { user } = open('/plan', 'ada', fake);
    await user.click(await button('Change the order'));
    const down = await button('Move “Run the user tests of the client portal” down');
    const [tests, ...others] = plan.goals;
    const third: Goal = { ...tests!, id: 'g-new', title: 'From the other tab', verdict: null, leadsTo: null };
    plan.goals = [...others, tests!, third];
    plan.orderEtag = '7';
    await user.click(down);
    await waitFor(() => expect(plan.orderEtag).toBe('8'));
    const now = fake.world.plans.get('ada')!.goals.map(({ id }) => id);
    expect([...now].sort()).toEqual(['g-new', 'g-research', 'g-role', 'g-sql', 'g-tests']);
    expect(now.indexOf('g-tests')).toBe(now.indexOf('g-sql') + 1);
  });

  it('is seen by the manager once the changes are shared, and said to go', async () => {
    const { fake, plan } = withGoals((goals) => goals.map((goal) => ({ ...goal, audience: 'manager' as const })));
    fake.world.shared.get('ada')!.goals = structuredClone(plan.goals);
    const shown = () => fake.world.shared.get('ada')!.goals.map(({ id }) => id);
    const before = shown();
    const { user } = open('/plan', 'ada', fake);
    await user.click(await button('Change the order'));
    await user.click(await button('Move “Run the user tests of the client portal” down'));
    await waitFor(() => expect(fake.world.plans.get('ada')!.orderEtag).toBe('1'));
    expect(shown()).toEqual(before);
    await user.click((await screen.findAllByRole('button', { name: /Share the changes/ }))[0]!);
    const dialog = within(await screen.findByRole('dialog'));
    expect(await dialog.findByText('The order of the goals')).toBeVisible();
    expect(dialog.getByText(/ now comes first under “Within a year”\.$/)).toBeVisible();
    await user.click(dialog.getByRole('button', { name: /^Share with/ }));
    await waitFor(() => expect(shown()).not.toEqual(before));
  });
});

describe('the focus', () => {
  it('stays with whoever changes the order after a goal was closed', async () => {
    const { user } = open('/plan', 'ada');
    await user.click(await button('Edit “Answer my own questions from the data”'));
    await user.click(await button('Close: Answer my own questions from the data'));
    await user.click(await button('Change the order'));
    await user.click(await button('Order as it is now'));
    expect(await title('Answer my own questions from the data')).toBeVisible();
    expect(await button('Change the order')).toHaveFocus();
  });
});

describe('goals that are not under way', () => {
  it('are counted, and one press away', async () => {
    const { fake } = withGoals(with_('g-sql', { status: 'dropped', reason: 'The report is done elsewhere.' }));
    const { user } = open('/plan', 'ada', fake);
    const fold = await button('Not under way now: one dropped');
    expect(screen.queryByRole('heading', { name: 'Answer my own questions from the data' })).toBeNull();
    await user.click(fold);
    expect(await title('Answer my own questions from the data')).toBeVisible();
  });

  it('stay where they are while they are open, and keep the focus when they are closed', async () => {
    const { user } = open('/plan', 'ada');
    await user.click(await button('Edit “Answer my own questions from the data”'));
    await user.selectOptions(await screen.findByRole('combobox', { name: 'How it stands' }), 'paused');
    expect(await screen.findByText('Saved')).toBeVisible();
    await user.click(await button('Close: Answer my own questions from the data'));
    expect(await button('Not under way now: one paused')).toHaveAttribute('aria-expanded', 'true');
    expect(await button('Edit “Answer my own questions from the data”')).toHaveFocus();
  });
});

describe('a goal whose date has passed', () => {
  const late = () => withGoals(with_('g-sql', { target: '2026-01-31' }));

  it('asks what became of it, and keeps the answer', async () => {
    const { fake } = late();
    const { user } = open('/plan', 'ada', fake);
    expect(await screen.findByText(/The date has passed/)).toBeVisible();
    await user.click(await button('Reached'));
    await waitFor(() => expect(fake.world.plans.get('ada')!.goals[1]).toMatchObject({ id: 'g-sql', status: 'achieved' }));
    await waitFor(() => expect(screen.getByText('Kept as achieved.')).toHaveFocus());
  });

  it('is dropped with a reason only', async () => {
    const { fake } = late();
    const { user } = open('/plan', 'ada', fake);
    await user.click(await button('Dropped'));
    expect(await button('Keep it as dropped')).toBeDisabled();
    await user.type(await box('Why it was dropped'), 'Somebody else does it now');
    await user.click(await button('Keep it as dropped'));
    await waitFor(() =>
      expect(fake.world.plans.get('ada')!.goals[1]).toMatchObject({ status: 'dropped', reason: 'Somebody else does it now' }),
    );
  });

  it('waits in Today', async () => {
    const { fake } = late();
    open('/today', 'ada', fake);
    expect(await screen.findByText(/The date of a goal of yours has passed/)).toBeVisible();
    expect(await screen.findByRole('link', { name: 'Say so' })).toHaveAttribute('href', '/plan#goals');
  });
});

describe('hints', () => {
  const alone = () => withGoals(with_('g-tests', { leadsTo: null }));

  it('point out once that nothing near leads to a goal', async () => {
    const { fake, plan } = alone();
    const { user, close } = open('/plan', 'ada', fake);
    const hint = await screen.findByText(/Nothing within a year leads here yet/);
    expect(hint.closest('li')).toHaveTextContent('Own what we learn from our members');
    await user.click(await button('Fine as it is'));
    await waitFor(() => expect(plan.hintsSeen).toEqual(['no-near-goal.g-research']));
    close();
    open('/plan', 'ada', fake);
    await title('Own what we learn from our members');
    expect(screen.queryByText(/Nothing within a year/)?.closest('li')).not.toHaveTextContent('Own what we learn');
  });

  it('lead on to a goal within a year that leads there', async () => {
    const { fake } = alone();
    const { user } = open('/plan', 'ada', fake);
    await user.click(await button('Begin something nearer that leads here'));
    await user.type(await box('What I will learn, do or take on'), 'Collect what teams know');
    await user.click(await button('Add this goal'));
    await waitFor(() =>
      expect(fake.world.plans.get('ada')!.goals.at(-1)).toMatchObject({ horizon: 'near', leadsTo: 'g-research' }),
    );
  });

  it('ask once which of many near goals can wait', async () => {
    const { fake, plan } = withGoals((goals) => [
      ...goals,
      ...['a', 'b', 'c'].map((id) => ({ ...goals[0]!, id, title: id, leadsTo: null, verdict: null })),
    ]);
    const { user } = open('/plan', 'ada', fake);
    await user.click(await button('All of them stay'));
    await waitFor(() => expect(plan.hintsSeen).toContain('many-near'));
    await waitFor(() => expect(screen.queryByText(/Which of them can wait/)).toBeNull());
  });
});

describe('a deleted goal', () => {
  it('comes back with its notes and at its old place in the address', async () => {
    const { user, fake } = open('/plan', 'ada');
    await user.click(await button('Edit “Run the user tests of the client portal”'));
    await user.click(await button('Delete this goal…'));
    const asked = await screen.findByRole('alertdialog');
    await user.click(within(asked).getByRole('button', { name: /^Delete “/ }));
    const undo = await button('Undo: bring “Run the user tests of the client portal” back');
    expect(fake.world.plans.get('ada')!.goals.map(({ id }) => id)).not.toContain('g-tests');
    await waitFor(() => expect(undo).toHaveFocus());
    await user.click(undo);
    await waitFor(() =>
      expect(fake.world.plans.get('ada')!.goals.at(-1)).toMatchObject({
        id: 'g-tests',
        measure: 'Three rounds run and written up, and two changes shipped because of them.',
        progress: [{ note: 'First round planned with five members.' }],
      }),
    );
    await waitFor(() => expect(screen.queryByText(/is deleted/)).toBeNull());
  });

  it('leaves a removed step within reach as well', async () => {
    const { user, fake } = open('/plan', 'ada');
    await user.click(await button('Edit “Run the user tests of the client portal”'));
    await user.click(await button('Remove the step “Sit in on a test of the app team”'));
    await user.click(await button('Undo'));
    const steps = () => fake.world.plans.get('ada')!.goals[0]!.steps.map(({ id }) => id);
    await waitFor(() => expect(steps()).toEqual(['s1', 's2']));
    expect(screen.getAllByRole('textbox', { name: 'Step' })).toHaveLength(2);
  });
});

describe('figures of progress', () => {
  const measured = () => withGoals(with_('g-sql', { measure: 'The report is mine 3 times in a row.' }));

  it('are noted where the measure has a number, and shown over time', async () => {
    const { fake, plan } = measured();
    const goal = plan.goals[1]!;
    goal.progress = [{ id: 'p0', on: '2026-01-05', note: 'First one.', value: 1, recordedAt: '2026-01-05T10:00:00Z' }];
    const { user } = open('/plan', 'ada', fake);
    await user.click(await button('Edit “Answer my own questions from the data”'));
    const value = await box(/Where the measure stands/);
    await user.type(await box('Note progress'), 'The second one.');
    await user.type(value, 'two');
    const notes = screen.getByRole('region', { name: 'Progress: Answer my own questions from the data' });
    await user.click(within(notes).getByRole('button', { name: 'Note progress' }));
    expect(await screen.findByText('Please write a number, such as 12 or 12.5.')).toBeVisible();
    await user.clear(value);
    await user.type(value, '2,5');
    await user.click(within(notes).getByRole('button', { name: 'Note progress' }));
    await waitFor(() => expect(plan.goals[1]!.progress.at(-1)).toMatchObject({ note: 'The second one.', value: 2.5 }));
    expect(await within(notes).findByText(/Figures over time: 1 on 5 January/)).toBeVisible();
  });
});
