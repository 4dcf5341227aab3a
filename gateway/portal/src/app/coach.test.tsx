import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { anOrganization, open } from '../testing/portal';

const advised = (fake: { seen: string[] }) => fake.seen.filter((one) => one === 'POST /api/v1/coach/advice').length;
const box = (name: RegExp) => screen.findByRole('textbox', { name });
const panel = () => screen.findByRole('region', { name: 'To make it stronger' });

/** A new goal on Ada's plan. */
async function aNewGoal() {
  const fake = anOrganization();
  const { user } = open('/plan', 'ada', fake);
  await user.click((await screen.findAllByRole('button', { name: /Add a goal/ }))[0]!);
  return { fake, user };
}

describe('the goal coach', () => {
  beforeEach(() => localStorage.removeItem('cairn-coach'));

  it('says after a pause what a goal lacks, with the words it means', async () => {
    const { user } = await aNewGoal();
    await user.click(await box(/What I will learn/));
    await user.paste('get better at Excel');
    const notes = within(await panel());
    expect(notes.getByText(/This names a direction/)).toBeVisible();
    expect(notes.getByText('get better at')).toBeVisible();
    expect(notes.getByText(/You alone see this/)).toBeVisible();
  });

  it('puts a phrasing in, and gives the own words back', async () => {
    const { user } = await aNewGoal();
    const title = await box(/What I will learn/);
    await user.click(title);
    await user.paste('get better at Excel');
    await panel();
    await user.click(screen.getAllByRole('button', { name: 'Start from this phrasing' })[0]!);
    expect(title).toHaveValue(
      'Excel: learn to [what exactly, such as prepare the monthly report without help], done [three times] by [the end of June]',
    );
    await user.click(await screen.findByRole('button', { name: 'Back to my words' }));
    expect(title).toHaveValue('get better at Excel');
  });

  it('leaves a goal in peace that is fine', async () => {
    const { fake, user } = await aNewGoal();
    await user.click(await box(/What I will learn/));
    await user.paste('Run the stocktaking of hall 7');
    await waitFor(() => expect(advised(fake)).toBeGreaterThan(0));
    expect(screen.queryByText('To make it stronger')).toBeNull();
  });

  it('is silent while the platform does not answer', async () => {
    const fake = anOrganization();
    const { handle } = fake;
    let refused = 0;
    fake.handle = (request) => {
      if (!request.url.includes('/coach/')) return handle(request);
      refused += 1;
      return Promise.resolve(new Response('', { status: 503 }));
    };
    const { user } = open('/plan', 'ada', fake);
    await user.click((await screen.findAllByRole('button', { name: /Add a goal/ }))[0]!);
    await user.click(await box(/What I will learn/));
    await user.paste('get better at Excel');
    await waitFor(() => expect(refused).toBeGreaterThan(0));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.queryByText('To make it stronger')).toBeNull();
  });

  it('is switched off on this device, and on again', async () => {
    const { user } = await aNewGoal();
    await user.click(await box(/What I will learn/));
    await user.paste('keep learning');
    await panel();
    await user.click(screen.getByRole('button', { name: 'No advice on this device' }));
    expect(screen.queryByText('To make it stronger')).toBeNull();
    await user.click(await screen.findByRole('button', { name: 'Advice while I write' }));
    expect(await panel()).toBeVisible();
  });
});
