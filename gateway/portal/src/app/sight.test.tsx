import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { anOrganization, open } from '../testing/portal';

/** Ada shared and agreed with Ben; Ingrid is her manager now. */
function movedToIngrid() {
  const fake = anOrganization();
  const ada = fake.world.people.get('ada')!;
  fake.world.people.set('ada', { ...ada, manager: 'ingrid' });
  const agreed = { agreedAt: '2026-09-14T08:30:00Z', agreedWith: ['ben'] };
  Object.assign(fake.world.plans.get('ada')!, agreed);
  Object.assign(fake.world.shared.get('ada')!, agreed);
  return fake;
}

const sharing = async () => within((await screen.findByRole('heading', { name: 'Sharing' })).closest('section')!);

describe('the first sharing', () => {
  function notSharedYet() {
    const fake = anOrganization();
    Object.assign(fake.world.plans.get('ada')!, { sharedNumber: 0, sharedAt: null, seenBy: null, state: 'draft', revision: null, agreedAt: null });
    fake.world.shared.delete('ada');
    return fake;
  }
  const asked = async (user: ReturnType<typeof open>['user']) => {
    await user.click(await screen.findByRole('button', { name: 'Share with Ben Hartmann…' }));
    return within(await screen.findByRole('dialog', { name: 'What Ben Hartmann will see' }));
  };

  it('names the manager who reads it from then on', async () => {
    const { user, fake } = open('/plan', 'ada', notSharedYet());
    const dialog = await asked(user);
    expect(dialog.getByText(/Ben Hartmann is your manager and reads this from then on/)).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Share with Ben Hartmann' }));
    await waitFor(() => expect(fake.world.plans.get('ada')!.seenBy).toBe('ben'));
  });

  it('goes to nobody else where the manager changed meanwhile, and says to whom it would go', async () => {
    const { user, fake } = open('/plan', 'ada', notSharedYet());
    const dialog = await asked(user);
    fake.world.people.set('ada', { ...fake.world.people.get('ada')!, manager: 'ingrid' });
    await user.click(dialog.getByRole('button', { name: 'Share with Ben Hartmann' }));
    const changed = within(await screen.findByRole('dialog', { name: 'What Ingrid Sørensen will see' }));
    expect(await changed.findByText(/nothing has been shared. It would go to Ingrid Sørensen/)).toBeVisible();
    expect(fake.world.shared.has('ada')).toBe(false);
    await user.click(changed.getByRole('button', { name: 'Share with Ingrid Sørensen' }));
    await waitFor(() => expect(fake.world.plans.get('ada')!.seenBy).toBe('ingrid'));
  });
});

describe('after the manager changed', () => {
  it('the plan names with whom it was agreed and who reads nothing yet, and offers no sharing', async () => {
    open('/plan', 'ada', movedToIngrid());
    const note = await sharing();
    expect(await note.findByText(/Ingrid Sørensen is your manager now. Ben Hartmann no longer reads your plan/)).toBeVisible();
    expect(note.getByText(/Agreed with Ben Hartmann on/)).toBeVisible();
    expect(note.queryByText(/with Ingrid/)).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Share/ })).not.toBeInTheDocument();
    expect(note.getByRole('link', { name: 'Hand over to Ingrid Sørensen…' })).toBeVisible();
  });

  it('the plan is handed over in the parts that are chosen, after a look at them', async () => {
    const { user, fake, router } = open('/plan/hand-over', 'ada', movedToIngrid());
    const parts = within((await screen.findAllByRole('group', { name: 'What goes over' }))[0]!);
    const seen = within(screen.getByRole('region', { name: 'What Ingrid Sørensen will see' }));
    expect(seen.getByRole('heading', { name: 'Where I want to be' })).toBeVisible();
    await user.click(parts.getByRole('checkbox', { name: 'Where I want to be' }));
    await waitFor(() => expect(seen.queryByRole('heading', { name: 'Where I want to be' })).not.toBeInTheDocument());
    await user.click(screen.getByRole('button', { name: 'Hand over to Ingrid Sørensen' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/plan'));
    const note = await sharing();
    expect(await note.findByText(/Shared with Ingrid Sørensen/)).toBeVisible();
    expect(fake.world.shared.get('ada')!.sections.map(({ name }) => name)).toEqual(['strengths']);
  });

  it('nothing is handed over where nothing is chosen', async () => {
    const { user, fake } = open('/plan/hand-over', 'ada', movedToIngrid());
    const parts = within((await screen.findAllByRole('group', { name: 'What goes over' }))[0]!);
    for (const box of parts.getAllByRole('checkbox')) await user.click(box);
    await user.click(screen.getByRole('button', { name: 'Hand over to Ingrid Sørensen' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Choose at least one part.');
    expect(fake.world.plans.get('ada')!.seenBy).toBe('ben');
  });

  it('who stands beside another manager’s word sees their name', async () => {
    const fake = movedToIngrid();
    fake.world.plans.get('ada')!.seenBy = 'ingrid';
    open('/team/ada', 'ingrid', fake);
    expect(await screen.findByText(/Ben Hartmann says: fits/)).toBeVisible();
    expect(screen.getByText(/Ada Okafor and Ben Hartmann agreed on it/)).toBeVisible();
  });
});

describe('sharing with somebody else by choice', () => {
  it('is begun by a name, listed with its last day, and ended at once', async () => {
    const { user, fake } = open('/plan', 'ada');
    const note = within((await screen.findByRole('heading', { name: 'Who else may read it' })).closest('section')!);
    await user.click(note.getByRole('button', { name: 'Let somebody read it…' }));
    await user.type(await note.findByRole('searchbox'), 'Chlo');
    await user.click(await note.findByRole('button', { name: /Chloé Lefèvre/ }));
    expect(note.getByText(/will read what is shared now/)).toBeVisible();
    await user.click(note.getByRole('button', { name: 'Let Chloé Lefèvre read it' }));
    expect(await note.findByText('until you end it')).toBeVisible();
    expect(fake.world.readers.get('ada')).toMatchObject([{ reader: 'chloe', until: null }]);
    await user.click(note.getByRole('button', { name: 'End it for Chloé Lefèvre' }));
    await waitFor(() => expect(fake.world.readers.get('ada')).toEqual([]));
  });

  it('shows the plan to who was chosen, and asks them nothing', async () => {
    const fake = anOrganization();
    fake.world.readers.set('ada', [{ reader: 'chloe', from: '2026-11-01T08:00:00Z', until: null }]);
    const { user } = open('/today', 'chloe', fake);
    await user.click(await screen.findByRole('link', { name: 'Ada Okafor lets you read a plan.' }));
    await user.click(await screen.findByRole('link', { name: 'Ada Okafor' }));
    expect(await screen.findByRole('heading', { name: 'Plan of Ada Okafor' })).toBeVisible();
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Change it' })).not.toBeInTheDocument();
  });
});

describe('two managers', () => {
  it('who answer at once see both words, and one chooses which stands', async () => {
    const { user, fake } = open('/team/ada', 'ben');
    const goal = fake.world.shared.get('ada')!.goals.find(({ verdict }) => !verdict)!;
    await screen.findByRole('heading', { name: 'Plan of Ada Okafor' });
    const part = within(document.getElementById(`goal-${goal.id}`)!);
    await user.click(await part.findByRole('radio', { name: 'fits' }));
    const theirs = { verdict: 'not-yet' as const, because: 'Who pays?', by: 'ingrid', at: '2026-11-20T08:00:00Z', holds: true };
    Object.assign(goal, { verdict: theirs, verdictEtag: '1' });
    await user.click(part.getByRole('button', { name: 'Say so' }));
    const both = within(await part.findByRole('group', { name: /Ingrid Sørensen said something meanwhile/ }));
    expect(both.getByText(/Ingrid Sørensen says: not yet/)).toBeVisible();
    expect(both.getByText(/Ben Hartmann says: fits/)).toBeVisible();
    expect(goal.verdict).toEqual(theirs);
    await user.click(both.getByRole('button', { name: 'Say mine instead' }));
    expect(await part.findByText(/Ben Hartmann says: fits/)).toBeVisible();
    expect(fake.world.shared.get('ada')!.goals.find(({ id }) => id === goal.id)!.verdictEtag).toBe('2');
  });

  it('who answer what is asked for at once lose neither answer', async () => {
    const { user, fake } = open('/team/ada', 'ben');
    const goal = fake.world.shared.get('ada')!.goals.find(({ support }) => support.some(({ decision }) => !decision))!;
    const ask = goal.support.find(({ decision }) => !decision)!;
    await screen.findByRole('heading', { name: 'Plan of Ada Okafor' });
    const part = within(document.getElementById(`goal-${goal.id}`)!);
    await user.click(await part.findByRole('radio', { name: 'another way' }));
    await user.type(part.getByRole('textbox', { name: /^Which way/ }), 'A book first');
    const theirs = { answer: 'not-now' as const, reason: 'Who pays?', by: 'ingrid', at: '2026-11-20T08:00:00Z', holds: true, earlier: [] };
    Object.assign(ask, { decision: theirs, decisionEtag: '1' });
    await user.click(part.getByRole('button', { name: 'Say so' }));
    expect(await part.findByText(/Who pays\?/)).toBeVisible();
    expect(ask.decision).toEqual(theirs);
    expect(part.getByRole('textbox', { name: /^Which way/ })).toHaveValue('A book first');
    await user.click(part.getByRole('button', { name: 'Say so' }));
    await waitFor(() => expect(ask.decision).toMatchObject({ reason: 'A book first' }));
  });

  it('are told when they lose sight, and no more than that', async () => {
    const { user, fake } = open('/team/ada', 'ben');
    const goal = fake.world.shared.get('ada')!.goals.find(({ verdict }) => !verdict)!;
    await screen.findByRole('heading', { name: 'Plan of Ada Okafor' });
    const part = within(document.getElementById(`goal-${goal.id}`)!);
    await user.click(await part.findByRole('radio', { name: 'fits' }));
    fake.world.people.set('ada', { ...fake.world.people.get('ada')!, manager: 'ingrid' });
    await user.click(part.getByRole('button', { name: 'Say so' }));
    expect(await screen.findByRole('heading', { name: 'You cannot read a plan of Ada Okafor' })).toBeVisible();
    expect(screen.getByText(/until a moment ago/)).toBeVisible();
  });
});
