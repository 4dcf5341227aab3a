import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { anOrganization, heading, open } from '../testing/portal';

const box = (name: string | RegExp) => screen.findByRole('textbox', { name });
const button = (name: string | RegExp) => screen.findByRole('button', { name });

describe('What I accomplished', () => {
  it('takes one line, and shows what is left to tell', async () => {
    const { user } = open('/accomplishments', 'ada');
    await user.type(await box('Done this week'), 'Held the first talk');
    await user.click(await button('Note it'));
    const noted = await screen.findByRole('link', { name: 'Tell “Held the first talk”' });
    expect(within(noted.closest('li')!).getByText(/situation, task, action, result/)).toBeVisible();
    expect(await box('Done this week')).toHaveValue('');
  });

  it('keeps the line on the device until it is noted', async () => {
    const first = open('/accomplishments', 'ada');
    await first.user.type(await box('Done this week'), 'Half a li');
    await waitFor(async () => expect(await box('Done this week')).toHaveValue('Half a li'));
    first.close();
    open('/accomplishments', 'ada', first.fake);
    await waitFor(async () => expect(await box('Done this week')).toHaveValue('Half a li'));
  });

  it('tells apart what was since the last talk', async () => {
    open('/accomplishments', 'ada');
    const since = await screen.findByRole('region', { name: /^Since the last talk/ });
    expect(within(since).getByText(/rota that holds/)).toBeVisible();
    expect(within(await screen.findByRole('region', { name: 'Before that' })).getByText(/migration map/)).toBeVisible();
  });

  it('saves the story while it is written, and works out the change', async () => {
    const { user, fake } = open('/accomplishments/rota', 'ada');
    await user.type(await box(/^Situation/), 'Two of us did it all.');
    await user.click(await button('Add a figure'));
    await user.type(await box('What was counted'), 'Calls a weekend');
    await user.type(await box('Before'), '8');
    await user.type(await box('After'), '2');
    expect(await screen.findByText(/Change: .6 \(.75%\)/)).toBeVisible();
    await waitFor(() => expect(fake.seen).toContain('PUT /api/v1/plans/ada/accomplishments/rota'));
    expect(await screen.findByText('saved', { exact: false })).toBeVisible();
  });

  it('says so where a number could be thousands', async () => {
    const { user } = open('/accomplishments/rota', 'ada');
    await user.click(await button('Add a figure'));
    await user.type(await box('After'), '1.000');
    expect(await screen.findByText(/without marks for thousands/)).toBeVisible();
  });

  it('tells what of the organization it helped with', async () => {
    const { user, fake } = open('/accomplishments/rota', 'ada');
    const choice = await screen.findByRole('combobox', { name: 'Add one' });
    const first = within(choice).getAllByRole<HTMLOptionElement>('option')[1]!;
    await user.selectOptions(choice, first);
    const name = first.textContent.slice(first.textContent.indexOf(': ') + 2);
    expect(await screen.findByRole('checkbox', { name })).toBeChecked();
    await waitFor(() => expect(fake.seen).toContain('PUT /api/v1/plans/ada/accomplishments/rota'));
  });

  it('is only me until shared, and again once taken back', async () => {
    const { user, fake, close } = open('/accomplishments/rota', 'ada');
    expect(await screen.findByText('Only you.')).toBeVisible();
    await user.click(await button('Share with Ben Hartmann'));
    expect(await screen.findByText(/Ben Hartmann reads it as it was on/)).toBeVisible();
    await user.click(await button('Take it back'));
    expect(await screen.findByText('Only you.')).toBeVisible();
    close();
    open('/team/ada', 'ben', fake);
    expect(await screen.findByRole('heading', { name: 'What Ada Okafor accomplished' })).toBeVisible();
    expect(screen.getByText('Traced the confusion about the migration map')).toBeVisible();
    expect(screen.queryByText(/rota that holds/)).toBeNull();
  });

  it('is gone once deleted, and back with all its words once that is undone', async () => {
    const { user } = open('/accomplishments/rota', 'ada');
    await user.click(await button('Delete…'));
    await user.click(await button('Delete “Moderators’ rota that holds without me”'));
    expect(await heading('What I accomplished')).toBeVisible();
    expect(await screen.findByText('“Moderators’ rota that holds without me” is deleted.')).toBeVisible();
    expect(screen.queryByRole('link', { name: /rota that holds/ })).toBeNull();
    const undo = await button('Undo: bring “Moderators’ rota that holds without me” back');
    expect(undo).toHaveFocus();
    await user.click(undo);
    expect(await screen.findByText('“Moderators’ rota that holds without me” is back, for you alone.')).toBeVisible();
    expect(await screen.findByText('Moderators’ rota that holds without me')).toBeVisible();
  });

  it('makes a page of what is chosen', async () => {
    const { user } = open('/accomplishments', 'ada');
    await user.click(await button('Choose for a page'));
    expect(await button('Download as PDF')).toBeDisabled();
    await user.click(await screen.findByRole('checkbox', { name: /On the page: Traced/ }));
    expect(await screen.findByText('A page with one accomplishment, as it says now.')).toBeVisible();
    expect(await button('Download as PDF')).toBeEnabled();
  });
});

describe('A plan as a document', () => {
  it('says what is in it, and why it could not be made', async () => {
    const fake = anOrganization();
    const { user } = open('/plan', 'ada', fake);
    expect(await screen.findByText(/^The plan as shared on/)).toBeVisible();
    await user.click(await button('Download as PDF'));
    expect(await screen.findByText('This does not exist, or is not meant for you.')).toBeVisible();
  });
});
