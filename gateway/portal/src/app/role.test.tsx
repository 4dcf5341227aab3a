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

  it('begins a goal for a gap that none closes yet, with a phrasing to start from, and leads back to it', async () => {
    const { fake, router, user } = open('/plan/role', 'ada');
    await user.click(await screen.findByRole('link', { name: 'Begin a goal for “Listening”' }));
    const title = await screen.findByRole('textbox', { name: /^What I will learn/ });
    const form = within(title.closest('section')!);
    expect(form.getByText('On their own today, needed: Guides others. One level to go. Proposed: Within a year.')).toBeVisible();
    await user.click(form.getByRole('button', { name: /^Start from “Take on/ }));
    expect(title).toHaveValue('Take on [a task of mine] that needs “Listening”');
    expect(form.getByRole('textbox', { name: /^How one can tell/ })).toHaveValue('[who] has seen it of me three times: Brings quiet voices in');
    await user.clear(title);
    await user.type(title, 'Lead the Tuesday round');
    await user.click(form.getByRole('button', { name: 'Add this goal' }));
    await user.click(await form.findByRole('button', { name: 'Add it as it is' }));
    const line = await screen.findByText(/^Goals that lead there:/);
    expect(line).toHaveTextContent('Lead the Tuesday round');
    expect(router.state.location.pathname).toBe('/plan/role');
    await waitFor(() => expect(line.closest('li')).toHaveFocus());
    expect(fake.world.plans.get('ada')!.goals.at(-1)!.alignment).toEqual([{ kind: 'competency', id: 'listening' }]);
  });

  it('begins a goal for an experience too, and leads back where it is left', async () => {
    const fake = anOrganization();
    const { router, user } = open('/plan/role', 'ada', fake);
    const begin = { name: 'Begin a goal for “Ran a round of interviews and wrote it up”' };
    await user.click(await screen.findByRole('link', begin));
    await user.type(await screen.findByRole('textbox', { name: /^What I will learn/ }), 'Interview');
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    await screen.findByRole('link', begin);
    expect(fake.world.plans.get('ada')!.goals.every(({ title }) => title !== 'Interview')).toBe(true);
    await user.click(screen.getByRole('link', begin));
    await user.type(await screen.findByRole('textbox', { name: /^What I will learn/ }), 'Interview ten members');
    await user.click(screen.getByRole('button', { name: 'Add this goal' }));
    await waitFor(() => expect(router.state.location.hash).toBe('gap-experience.0'));
    expect(await screen.findByText(/^Goals that lead there:/)).toHaveTextContent('Interview ten members');
    expect(fake.world.plans.get('ada')!.goals.at(-1)!.experiences).toEqual(['Ran a round of interviews and wrote it up']);
  });

  it('offers the manager who reads it no goal to begin', async () => {
    const fake = anOrganization();
    const aim = { ...fake.world.roleAims.get('ada')!, audience: 'manager' as const, standingAudience: 'manager' as const };
    fake.world.shared.get('ada')!.role = aim;
    open('/team/ada', 'ben', fake);
    expect((await screen.findAllByText('No goal leads there yet.')).length).toBeGreaterThan(0);
    expect(screen.queryByRole('link', { name: /^Begin a goal/ })).toBeNull();
  });

  it('names the roles that lie nearest, upward and sideways', async () => {
    open('/plan/role', 'ada');
    const aside = (await screen.findByRole('heading', { name: 'Sideways' })).parentElement!;
    expect(aside).toHaveTextContent('User researcher one level to go');
  });

  it('saves an own estimate by itself, and who reads it', async () => {
    const { fake, user } = open('/plan/role', 'ada');
    await user.selectOptions(await select('Listening'), '3');
    await waitFor(() => expect(fake.world.roleAims.get('ada')!.estimates).toContainEqual({ competency: 'listening', level: 3 }));
    expect(fake.world.roleAims.get('ada')!.standingAudience).toBe('only-me');
  });

  it('can be sketched where it does not exist yet, and the manager reads it if that is wished', async () => {
    const fake = anOrganization();
    const { user, close } = open('/plan/role', 'ada', fake);
    await user.selectOptions(await select('I aim at'), 'a role that does not exist yet…');
    await user.type(await screen.findByRole('textbox', { name: /What it could be called/ }), 'Member insight lead');
    await waitFor(() => expect(fake.world.roleAims.get('ada')!.sketch?.name).toBe('Member insight lead'));
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
    await waitFor(() => expect(fake.world.roleAims.get('ada')!.audience).toBe('only-me'));
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
