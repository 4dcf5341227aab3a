import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { anOrganization, open } from '../testing/portal';

const names = () => screen.getAllByRole('rowheader').map((cell) => cell.querySelector('a')!.textContent);
const table = () => screen.findByRole('table');

/** As on a wide screen, where there is room beside the list. */
async function onAWideScreen(look: () => Promise<void>) {
  const usual = window.matchMedia;
  window.matchMedia = (query) => ({ ...usual(query), matches: query.includes('min-width') });
  try {
    await look();
  } finally {
    window.matchMedia = usual;
  }
}

describe('the team', () => {
  it('is filtered by what waits, what is missing and by name, which stands in the address', async () => {
    const { user, router } = open('/team', 'ben');
    await table();
    await user.click(screen.getByRole('radio', { name: /^Something waits for me \(2\)/ }));
    await waitFor(() => expect(names()).toEqual(['Ada Okafor', 'Chloé Lefèvre']));
    await waitFor(() => expect(router.state.location.search).toEqual({ show: 'waits' }));
    await user.type(screen.getByRole('searchbox', { name: 'By name' }), 'chloe');
    await waitFor(() => expect(names()).toEqual(['Chloé Lefèvre']));
    await waitFor(() => expect(router.state.location.search).toEqual({ show: 'waits', name: 'chloe' }));
    await user.click(screen.getByRole('radio', { name: /^Nothing shared with me/ }));
    await user.clear(screen.getByRole('searchbox', { name: 'By name' }));
    await waitFor(() => expect(names()).toContain('Noor van Dijk'));
    expect(names()).not.toContain('Ada Okafor');
  });

  it('says since when something waits', async () => {
    open('/team', 'ben');
    await table();
    expect(screen.getByRole('link', { name: /Say how you see the goals/ })).toHaveTextContent(/since \d/);
  });

  it('opens a person beside the list on a wide screen, and gives the focus back', () =>
    onAWideScreen(async () => {
      const { user, router } = open('/team', 'ben');
      await table();
      await user.click(screen.getByRole('link', { name: 'Ada Okafor' }));
      expect(await screen.findByRole('heading', { name: 'Plan of Ada Okafor' })).toBeVisible();
      expect(router.state.location.search).toEqual({ person: 'ada' });
      expect(document.body).not.toHaveFocus();
      const list = within(screen.getByRole('navigation', { name: /Your people/ }));
      await user.click(list.getByRole('link', { name: 'Emre Yılmaz' }));
      expect(await screen.findByRole('heading', { name: 'Emre Yılmaz shares no plan with you' })).toBeVisible();
      await user.click(screen.getByRole('link', { name: 'Back to the whole table' }));
      await table();
      await waitFor(() => expect(screen.getByRole('link', { name: 'Emre Yılmaz' })).toHaveFocus());
    }));

  it('opens a person on a page of their own on a phone', async () => {
    open('/team', 'ben');
    await table();
    expect(screen.getByRole('link', { name: 'Ada Okafor' })).toHaveAttribute('href', '/team/ada');
  });

  it('has the teams below in counts, and in a word where a count would tell of somebody', async () => {
    const { user } = open('/team', 'ingrid');
    const below = within(await screen.findByRole('region', { name: 'The teams below' }));
    await user.click(below.getByRole('button', { name: 'Show how it goes there' }));
    expect(await below.findByText(/34 people/)).toBeVisible();
    expect(below.getByText('21')).toBeVisible();
    expect(below.getByText('most')).toBeVisible();
  });

  it('opens with one request, and has nothing sent again while nothing changes', async () => {
    const fake = anOrganization();
    const answered: number[] = [];
    const handle = fake.handle;
    fake.handle = async (request) => {
      const answer = await handle(request);
      if (request.url.endsWith('/team')) answered.push(answer.status);
      return answer;
    };
    open('/team', 'ingrid', fake);
    await screen.findByRole('button', { name: 'Show how it goes there' });
    const frame = /(session|me|waiting)$/;
    expect(fake.seen.filter((one) => !frame.test(one))).toEqual(['GET /api/v1/team']);
    await waitFor(() => expect(answered).toEqual([200, 304]));
    const emre = fake.world.people.get('ben')!;
    fake.world.people.set('ben', { ...emre, name: 'Benjamin Hartmann' });
    expect(await screen.findByText('Benjamin Hartmann')).toBeVisible();
  });
});

describe('a plan in which several goals fit', () => {
  it('is answered in one move, for just the goals that were chosen', async () => {
    const fake = anOrganization();
    const { user } = open('/team/ada', 'ben', fake);
    const several = within(await screen.findByRole('region', { name: 'Several at once' }));
    expect(several.getByRole('button', { name: 'This one fits' })).toBeDisabled();
    const [first, second] = several.getAllByRole('checkbox');
    const waiting = fake.world.shared.get('ada')!.goals.filter(({ verdict }) => !verdict).length;
    await user.click(first!);
    await user.click(second!);
    await user.click(several.getByRole('button', { name: 'These 2 fit' }));
    await waitFor(() => expect(fake.world.shared.get('ada')!.goals.filter(({ verdict }) => !verdict)).toHaveLength(waiting - 2));
    expect(fake.world.shared.get('ada')!.goals.filter(({ verdict }) => verdict?.verdict === 'fits' && verdict.by === 'ben').length).toBeGreaterThanOrEqual(2);
  });
});
