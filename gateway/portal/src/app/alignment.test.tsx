import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { anOrganization, open } from '../testing/portal';

const goalOf = (fake: ReturnType<typeof anOrganization>) => fake.world.plans.get('ada')!.goals.find(({ id }) => id === 'g-tests')!;

describe('what a goal is good for', () => {
  it('is proposed from its own words, picked, and said in a sentence', async () => {
    const { fake, user } = open('/plan', 'ada');
    await user.click(await screen.findByRole('button', { name: 'Edit “Run the user tests of the client portal”' }));
    const proposed = within(await screen.findByRole('list', { name: 'This may fit' }));
    expect(proposed.getByText('because your goal says “user tests”')).toBeVisible();
    await user.click(proposed.getByRole('button', { name: 'Link to “The new client portal”' }));
    await user.type(screen.getByRole('textbox', { name: /has from it/ }), 'Fewer rebuilds');
    await waitFor(() => expect(goalOf(fake).benefit).toBe('Fewer rebuilds'));
    expect(goalOf(fake).alignment).toEqual([{ kind: 'project', id: 'relaunch' }]);
    expect(screen.getByRole('button', { name: 'Remove the link to “The new client portal”' })).toBeVisible();
  });

  it('can be chosen from all that is wanted, and is seen by the manager', async () => {
    const fake = anOrganization();
    const goal = fake.world.shared.get('ada')!.goals.find(({ id }) => id === 'g-tests')!;
    Object.assign(goal, { alignment: [{ kind: 'objective', id: 'members-stay' }], benefit: 'We hear why they leave' });
    open('/team/ada', 'ben', fake);
    expect(await screen.findByText('Eight of ten members are still here after a year')).toBeVisible();
    expect(screen.getByText('We hear why they leave')).toBeVisible();
  });

  it('needs no strategy: the benefit alone can be said', async () => {
    const fake = anOrganization();
    fake.world.strategy.clear();
    const { user } = open('/plan', 'ada', fake);
    await user.click(await screen.findByRole('button', { name: 'Edit “Run the user tests of the client portal”' }));
    expect(await screen.findByRole('textbox', { name: /has from it/ })).toBeVisible();
    expect(screen.queryByRole('combobox', { name: 'Link to something else' })).toBeNull();
  });
});
