import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { anOrganization, open } from '../testing/portal';

describe('what would help with a goal', () => {
  it('is asked for one by one, each of a kind', async () => {
    const { user, fake } = open('/plan', 'ada');
    await user.click(await screen.findByRole('button', { name: /Edit “Run the user tests/ }));
    await user.click(await screen.findByRole('button', { name: 'Ask for something that would help' }));
    const kinds = screen.getAllByRole('combobox', { name: 'What kind of help' });
    expect(kinds).toHaveLength(3);
    await user.selectOptions(kinds[2]!, 'budget');
    await user.type(screen.getAllByRole('textbox', { name: 'In your words' })[2]!, 'Vouchers for the testers');
    await screen.findByText('Saved');
    const asked = fake.world.plans.get('ada')!.goals[0]!.support;
    expect(asked.map(({ kind }) => kind)).toEqual(['time', 'mentor', 'budget']);
    expect(asked[2]).toMatchObject({ what: 'Vouchers for the testers' });
  });

  it('is granted as a promise with a day, in sight until it came true', async () => {
    const { user, fake } = open('/team/ada', 'ben');
    expect(await screen.findByText(/Ben Hartmann granted it/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'It came true' }));
    expect(await screen.findByText(/Kept:/)).toBeVisible();
    expect(fake.world.shared.get('ada')!.goals[0]!.support[0]!.decision!.keptOn).toBeTruthy();
  });

  it('is refused with a reason, not without', async () => {
    const { user, fake } = open('/team/ada', 'ben');
    const answer = await screen.findByRole('radiogroup', { name: /Your answer to “Somebody from research/ });
    await user.click(within(answer).getByRole('radio', { name: 'not now' }));
    await user.click(screen.getByRole('button', { name: 'Say so' }));
    expect(await screen.findByText('Please say why, in a sentence.')).toBeVisible();
    await user.type(screen.getByRole('textbox', { name: 'Reason' }), 'Research is two people short');
    await user.click(screen.getByRole('button', { name: 'Say so' }));
    expect(await screen.findByText(/Research is two people short/)).toBeVisible();
    expect(fake.world.shared.get('ada')!.goals[0]!.support[1]!.decision).toMatchObject({ answer: 'not-now' });
  });
});

describe('changes after an agreement', () => {
  it('are agreed in the next talk, unless the owner asks sooner', async () => {
    const fake = anOrganization();
    Object.assign(fake.world.plans.get('ada')!, { state: 'shared', revision: 1, agreedAt: '2026-09-01T08:00:00Z' });
    const { user } = open('/plan', 'ada', fake);
    await user.click(await screen.findByRole('button', { name: 'Ask Ben Hartmann to look at the changes' }));
    expect(await screen.findByText(/You asked Ben Hartmann on/)).toBeVisible();
  });

  it('are marked on the manager’s page', async () => {
    const fake = anOrganization();
    fake.world.shared.get('ada')!.goals[0]!.verdict!.holds = false;
    open('/team/ada', 'ben', fake);
    expect(await screen.findByText(/It has changed since it was agreed on/)).toBeVisible();
  });
});
