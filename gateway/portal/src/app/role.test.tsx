import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { anOrganization, open } from '../testing/portal';

const select = (name: string | RegExp) => screen.findByRole('combobox', { name });

describe('the role aimed at', () => {
  it('shows the way there, with the goals that lead there or the lack of one', async () => {
    const fake = anOrganization();
    Object.assign(fake.world.plans.get('ada')!.goals[0]!, { alignment: [{ kind: 'competency', id: 'listening' }] });
    open('/plan/role', 'ada', fake);
    const way = within(await screen.findByRole('list', { name: 'The way to: User researcher' }));
    const [listening, solving, interviews] = way.getAllByRole('listitem');
    expect(listening).toHaveTextContent('On their own today, needed: Guides others.');
    await waitFor(() => expect(listening).toHaveTextContent('Goals that lead there: Run the user tests'));
    expect(solving).toHaveTextContent('On their own: as far as the role needs');
    expect(interviews).toHaveTextContent('Not yet.');
  });

  it('names the roles that lie nearest, upward and sideways', async () => {
    open('/plan/role', 'ada');
    const aside = (await screen.findByRole('heading', { name: 'Sideways' })).parentElement!;
    expect(aside).toHaveTextContent('User researcher one level to go');
  });

  it('saves an own estimate by itself, and who reads it', async () => {
    const { fake, user } = open('/plan/role', 'ada');
    await user.selectOptions(await select('Listening'), '3');
    await waitFor(() => expect(fake.world.roleAims.get('ada')!.estimates).toContainEqual({ competency: 'listening', level: 3 }), {
      timeout: 8000,
    });
    expect(fake.world.roleAims.get('ada')!.standingAudience).toBe('only-me');
  });

  it('can be sketched where it does not exist yet, and the manager reads it if that is wished', async () => {
    const fake = anOrganization();
    const { user, close } = open('/plan/role', 'ada', fake);
    await user.selectOptions(await select('I aim at'), 'a role that does not exist yet…');
    await user.type(await screen.findByRole('textbox', { name: /What it could be called/ }), 'Member insight lead');
    await waitFor(() => expect(fake.world.roleAims.get('ada')!.sketch?.name).toBe('Member insight lead'), { timeout: 8000 });
    close();
    const before = open('/team/ada', 'ben', fake);
    expect(await screen.findByRole('heading', { name: 'The role I aim at' })).toBeVisible();
    expect(screen.queryByText('Member insight lead')).toBeNull();
    before.close();
    const plan = open('/plan', 'ada', fake);
    await plan.user.click((await screen.findAllByRole('button', { name: /Share the changes/ }))[0]!);
    const dialog = within(await screen.findByRole('dialog'));
    expect(await dialog.findByText('The role I aim at')).toBeVisible();
    await plan.user.click(dialog.getByRole('button', { name: /^Share with/ }));
    await waitFor(() => expect(fake.world.shared.get('ada')!.role?.sketch?.name).toBe('Member insight lead'));
    plan.close();
    open('/team/ada', 'ben', fake);
    expect(await screen.findByText('Member insight lead')).toBeVisible();
  });

  it('is commented on by the manager where it is read, and by its owner in the plan', async () => {
    const { user, fake, close } = open('/team/ada', 'ben');
    const beside = within(await screen.findByRole('region', { name: 'Comments on The role I aim at' }));
    await user.click(beside.getByRole('button', { name: /^Comment/ }));
    await user.type(beside.getByRole('textbox'), 'Talk to Ingrid about it');
    await user.click(beside.getByRole('button', { name: 'Say it' }));
    await waitFor(() => expect(fake.world.comments.get('ada')!.at(-1)).toMatchObject({ part: 'role', text: 'Talk to Ingrid about it' }));
    close();
    open('/plan', 'ada', fake);
    const own = within(await screen.findByRole('region', { name: 'Comments on The role I aim at' }));
    expect(await own.findByText('Talk to Ingrid about it')).toBeVisible();
  });

  it('can be taken back, and is unseen at once', async () => {
    const { user, fake, close } = open('/plan/role', 'ada');
    const choice = await screen.findByRole('radiogroup', { name: /The role I aim at$/ });
    await user.click(within(choice).getByRole('radio', { name: 'only me' }));
    await waitFor(() => expect(fake.world.roleAims.get('ada')!.audience).toBe('only-me'), { timeout: 8000 });
    close();
    open('/team/ada', 'ben', fake);
    await screen.findByRole('heading', { name: 'Where I want to be' });
    expect(screen.queryByRole('heading', { name: 'The role I aim at' })).toBeNull();
  });

  it('shows the manager where somebody sees themselves only if that is shared too', async () => {
    open('/team/ada', 'ben');
    expect(await screen.findByRole('heading', { name: 'The role I aim at' })).toBeVisible();
    expect(screen.queryByRole('list', { name: /The way to/ })).toBeNull();
  });
});
