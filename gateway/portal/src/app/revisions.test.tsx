import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { heading, open } from '../testing/portal';

const changes = () => screen.findByRole('region', { name: 'What changed' });

describe('what was shared and agreed', () => {
  it('is compared from the last agreement on, in words', async () => {
    open('/plan/revisions', 'ada');
    expect(await heading('What I shared and agreed')).toBeVisible();
    const shown = within(await changes());
    const goal = shown.getByRole('heading', { name: /Run the user tests/ }).closest('article')!;
    expect(within(goal).getByText('some').tagName).toBe('DEL');
    expect(within(goal).getByText('the user').tagName).toBe('INS');
    expect(goal).toHaveTextContent('removed: some end. added: the user end.');
    expect(goal).toHaveTextContent(/31 March 2027.*31 May 2027/);
    const role = shown.getByRole('heading', { name: /The role I aim at/ }).closest('article')!;
    await waitFor(() => expect(role).toHaveTextContent(/removed: Community manager end.*added: User researcher end/));
    expect(role).toHaveTextContent(/Listening new added: On their own/);
    const order = shown.getByRole('heading', { name: /The order of the goals/ }).closest('article')!;
    expect(order).toHaveTextContent('“Run the user tests of the client portal” now comes after “Answer my own questions from the data”.');
    expect(screen.getByText(/Ben Hartmann agreed on 14 September/)).toHaveTextContent('Run some tests of the client portal');
  });

  it('compares any two', async () => {
    const { user } = open('/plan/revisions', 'ada');
    await changes();
    await user.selectOptions(screen.getByRole('combobox', { name: 'From' }), '2');
    expect(await screen.findByText('Nothing differs between these two.')).toBeVisible();
  });

  it('stays readable for both sides, as it was then', async () => {
    const { user } = open('/team/ada/revisions', 'ben');
    await user.click(await screen.findByRole('link', { name: 'Read no. 1' }));
    expect(await heading(/^No\. 1, shared on/)).toBeVisible();
    expect(screen.getByText(/Three rounds run and written up/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Download as PDF' })).toBeEnabled();
    expect(screen.getByText(/That you read it is listed for Ada Okafor/)).toBeVisible();
  });

  it('is found from the plan, beside who has read it and as what', async () => {
    open('/plan', 'ada');
    expect(await screen.findByRole('link', { name: 'What was shared and agreed before' })).toHaveAttribute('href', '/plan/revisions');
    expect(await screen.findByText('as manager')).toBeVisible();
  });
});
