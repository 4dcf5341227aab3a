import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { plusDays } from '../lib/when';
import { anOrganization, open } from '../testing/portal';

const day = (fake: ReturnType<typeof anOrganization>, days: number) => plusDays(fake.world.now().toISOString().slice(0, 10), days);

describe('being away', () => {
  it('is said with its days and no reason, and lets the plan rest', async () => {
    const fake = anOrganization();
    const { user, close } = open('/settings', 'ada', fake);
    const part = within(await screen.findByRole('region', { name: 'Away' }));
    await user.click(part.getByRole('button', { name: 'Keep these days' }));
    expect(await part.findByText('Please say which day is the last one.')).toBeVisible();
    close();

    const ada = fake.world.people.get('ada')!;
    fake.world.people.set('ada', { ...ada, awayFrom: day(fake, -1), awayUntil: day(fake, 9) });
    const plan = open('/plan', 'ada', fake);
    expect(await screen.findByText(/^You are away, so your plan rests by itself until/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Your days away' })).toHaveAttribute('href', '/settings#away');
    expect(screen.getByText(/^Your plan rests until/)).toBeVisible();
    plan.close();

    const settings = open('/settings', 'ada', fake);
    expect(await screen.findByText(/^You are away from .* until/)).toBeVisible();
    await settings.user.click(screen.getByRole('button', { name: 'I am not away' }));
    await waitFor(() => expect(fake.world.people.get('ada')!.awayUntil).toBeNull());
    expect(await screen.findByRole('button', { name: 'Keep these days' })).toBeVisible();
  });

  it('is kept when something else is changed', async () => {
    const fake = anOrganization();
    fake.world.people.set('ada', { ...fake.world.people.get('ada')!, awayFrom: day(fake, 3), awayUntil: day(fake, 9) });
    const { user, close } = open('/settings', 'ada', fake);
    await user.click(await screen.findByRole('radio', { name: 'Deutsch' }));
    await waitFor(() => expect(fake.world.people.get('ada')!.locale).toBe('de'));
    expect(fake.world.people.get('ada')!.awayUntil).toBe(day(fake, 9));
    expect(await screen.findByRole('heading', { name: 'Einstellungen' })).toBeVisible();
    close();
  });

  it('leaves nothing waiting for the manager, who sees only that the plan rests', async () => {
    const fake = anOrganization();
    fake.world.people.set('ada', { ...fake.world.people.get('ada')!, awayFrom: day(fake, 0), awayUntil: day(fake, 9) });
    const team = open('/team', 'ben', fake);
    const row = (await screen.findByRole('link', { name: 'Ada Okafor' })).closest('tr')!;
    expect(await within(row).findByText('rests')).toBeVisible();
    expect(within(row).queryByRole('link', { name: /Say how you see/ })).not.toBeInTheDocument();
    team.close();
    open('/team/ada', 'ben', fake);
    expect(await screen.findByText(/^The plan rests until/)).toBeVisible();
    expect(screen.queryByText(/away/)).not.toBeInTheDocument();
  });
});
