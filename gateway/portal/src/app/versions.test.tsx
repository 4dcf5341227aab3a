import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Goal } from '../api/types';
import { anOrganization, open } from '../testing/portal';

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const box = (name: string | RegExp) => screen.findByRole('textbox', { name });
const put = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });
const versions = () => screen.findByRole('group', { name: /changed somewhere else/ });
const choice = (group: HTMLElement, field: string) => within(group).getByRole('radiogroup', { name: `What stands: ${field}` });
const fieldsOf = (group: HTMLElement) =>
  within(group).getAllByRole('radiogroup').map((one) => one.getAttribute('aria-label') ?? document.getElementById(one.getAttribute('aria-labelledby')!)!.textContent);

/** Ada writes a title while another tab saves the goal with other things in it. */
async function goalInConflict(theirs: Partial<Goal>) {
  const fake = anOrganization();
  const { user, close } = open('/plan', 'ada', fake);
  await user.click(await button('Edit “Answer my own questions from the data”'));
  const field = await box('What I will learn, do or take on');
  const goal = () => fake.world.plans.get('ada')!.goals.find(({ id }) => id === 'g-sql')!;
  Object.assign(goal(), { ...theirs, etag: '"9"' });
  put(field, 'My title');
  return { user, fake, close, goal, group: await versions() };
}

describe('two versions of a goal', () => {
  it('are shown in every field in which they differ, and in no other', async () => {
    const { group } = await goalInConflict({
      title: 'Their title',
      kind: 'keep',
      status: 'paused',
      reason: 'Parental leave',
      audience: 'manager',
      horizon: 'mid',
      target: '2029',
      measure: 'Their measure',
      why: 'Their why',
      leadsTo: 'g-role',
      support: [{ id: 'ask-theirs', kind: 'mentor', what: 'From sales' }],
      alignment: [{ kind: 'objective', id: 'unknown' }],
      benefit: 'Their benefit',
      steps: [{ id: 's9', what: 'Theirs', owner: 'manager', by: '2031-05-01', done: true }],
    });
    expect(fieldsOf(group)).toHaveLength(13);
    expect(within(group).getByText('– Theirs (Ben Hartmann, by 1 May 2031, Done)')).toBeVisible();
    expect(within(group).getByText('Parental leave')).toBeVisible();
  });

  it('propose what only one side changed and leave what both changed to the person', async () => {
    const { user, goal, group } = await goalInConflict({ title: 'Their title', measure: 'Their measure' });
    expect(fieldsOf(group)).toHaveLength(2);
    expect(within(choice(group, 'How one can tell that it is reached')).getByRole('radio', { name: 'The saved one' })).toBeChecked();
    expect(within(group).getByRole('button', { name: 'Keep it like this' })).toBeDisabled();
    await user.click(within(choice(group, 'What I will learn, do or take on')).getByRole('radio', { name: 'Mine' }));
    await user.click(within(group).getByRole('button', { name: 'Keep it like this' }));
    await waitFor(() => expect(goal()).toMatchObject({ title: 'My title', measure: 'Their measure' }));
    expect(screen.queryByRole('group', { name: /changed somewhere else/ })).toBeNull();
  });

  it('put a text together from both within its room', async () => {
    const { user, goal, group } = await goalInConflict({ title: 'T'.repeat(299) });
    await user.click(within(group).getByRole('radio', { name: 'Both' }));
    const both = within(group).getByRole('textbox');
    expect(both).toHaveAccessibleDescription(/9 characters too many/);
    expect(within(group).getByRole('button', { name: 'Keep it like this' })).toBeDisabled();
    put(both, 'From both');
    await user.click(within(group).getByRole('button', { name: 'Keep it like this' }));
    await waitFor(() => expect(goal().title).toBe('From both'));
  });

  it('still hold what was written from both after the tab was closed, until it is kept', async () => {
    const { user, fake, close, goal, group } = await goalInConflict({ title: 'Their title' });
    await user.click(within(group).getByRole('radio', { name: 'Both' }));
    put(within(group).getByRole('textbox'), 'From both');
    close();
    const later = open('/plan', 'ada', fake);
    await later.user.click(await button(/^Edit “(My|Their) title”/));
    const again = await versions();
    expect(await within(again).findByRole('textbox')).toHaveValue('From both');
    await later.user.click(within(again).getByRole('button', { name: 'Keep it like this' }));
    await waitFor(() => expect(goal().title).toBe('From both'));

    Object.assign(goal(), { title: 'Their next title', etag: '"19"' });
    put(await box('What I will learn, do or take on'), 'My next title');
    const next = await versions();
    await later.user.click(within(next).getByRole('radio', { name: 'Both' }));
    expect(within(next).getByRole('textbox')).toHaveValue('Their next title\n\nMy next title');
  });
});

describe('two versions of an aim', () => {
  it('are put together part by part', async () => {
    const fake = anOrganization();
    const sketch = { name: 'Data steward', does: 'Keeps the figures right', solves: '', needs: '' };
    const aim = { today: null, aimedAt: null, sketch, audience: 'only-me', estimates: [], had: [], standingAudience: 'only-me', etag: '"1"' } as const;
    fake.world.roleAims.set('ada', { ...aim, estimates: [], had: [] });
    const { user } = open('/plan/role', 'ada', fake);
    const field = await box('What it could be called');
    fake.world.roleAims.set('ada', { ...aim, estimates: [], had: [], sketch: { ...sketch, does: 'Their words' }, etag: '"2"' });
    put(field, 'My name for it');
    const group = await versions();
    expect(within(group).getByText('Their words')).toBeVisible();
    await user.click(within(group).getByRole('button', { name: 'Keep it like this' }));
    await waitFor(() => expect(fake.world.roleAims.get('ada')!.sketch).toMatchObject({ name: 'My name for it', does: 'Their words' }));
  });
});
