import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { anOrganization, heading, open } from '../testing/portal';

const answer = (question: RegExp) => screen.findByRole<HTMLTextAreaElement>('textbox', { name: question });
const button = (name: string | RegExp) => screen.findByRole('button', { name });
const sectionOf = (fake: ReturnType<typeof anOrganization>, who: string, wanted: string) =>
  fake.world.plans.get(who)?.sections.find(({ name }) => name === wanted);

describe('guided reflection', () => {
  it('asks one question at a time and puts the answer into the plan, for its writer alone', async () => {
    const { user, fake } = open('/plan/reflect', 'new');
    const field = await answer(/lose track of time/);
    expect(field).toHaveFocus();
    expect(screen.getByText(/Question 1 of 2: Interests/)).toHaveTextContent('No answer yet');
    await user.type(field, 'Sorting the archive.');
    await user.click(await button('Keep it, next question'));
    expect(await answer(/put off/)).toHaveFocus();
    expect(screen.getByText(/Question 2 of 2/)).toHaveTextContent('One answer so far');
    await waitFor(() => expect(sectionOf(fake, 'new', 'interests')).toMatchObject({ audience: 'only-me' }));
    expect(sectionOf(fake, 'new', 'interests')!.text).toBe(
      'At which task did you last lose track of time?\nSorting the archive.',
    );
  });

  it('is taken up again where it was left, half an answer included', async () => {
    const fake = anOrganization();
    const first = open('/plan/reflect', 'new', fake);
    await first.user.type(await answer(/lose track of time/), 'Sorting the archive.');
    await first.user.click(await button('Keep it, next question'));
    await first.user.type(await answer(/put off/), 'Expen');
    await waitFor(() => expect(sectionOf(fake, 'new', 'interests')).toBeDefined());
    first.close();
    open('/plan/reflect', 'new', fake);
    await waitFor(async () => expect(await answer(/put off/)).toHaveValue('Expen'));
  });

  it('leaves words that both read alone', async () => {
    const { user, fake } = open('/plan/reflect', 'ada');
    await user.click(await button(/Strengths/));
    expect(await screen.findByText(/is for both of you, so your answer goes to/)).toBeVisible();
    const before = sectionOf(fake, 'ada', 'strengths')!.text;
    await user.type(await answer(/last thanked/), 'For the calm tone.');
    await user.click(await button('Keep it, next question'));
    await waitFor(() => expect(sectionOf(fake, 'ada', 'reflection')).toMatchObject({ audience: 'only-me' }));
    expect(sectionOf(fake, 'ada', 'strengths')!.text).toBe(before);
  });

  it('says at the end of a part what is there, and leads on to the next one or a first goal', async () => {
    const { user } = open('/plan/reflect', 'new');
    await user.type(await answer(/lose track of time/), 'Sorting the archive.');
    await user.click(await button('Keep it, next question'));
    await answer(/put off/);
    await user.click(await button('Skip it'));
    const title = await screen.findByRole('heading', { name: 'That was “Interests”' });
    expect(title).toHaveFocus();
    expect(screen.getByText(/One answer stands in your plan now/)).toBeVisible();
    await user.click(await button('Go on with “Strengths”'));
    expect(await answer(/last thanked/)).toBeVisible();
    await user.click(await button(/A role I aim at/));
    await answer(/Which role/);
    await user.click(await button('Skip it'));
    await user.click(await screen.findByRole('link', { name: 'Write a first goal out of it' }));
    expect(await heading('My plan')).toBeVisible();
    expect(await screen.findByRole('textbox', { name: 'What I will learn, do or take on' })).toHaveFocus();
  });

  it('is offered to whoever faces an empty plan', async () => {
    open('/plan', 'new');
    const ways = await screen.findByRole('link', { name: 'Short questions' });
    expect(ways).toHaveAttribute('href', '/plan/reflect');
  });
});

describe('sharing', () => {
  it('leaves the focus on the words that say it went', async () => {
    const { user } = open('/plan', 'ada');
    await user.click(await button('Share the changes…'));
    const dialog = await screen.findByRole('dialog');
    await within(dialog).findByText('Where I want to be');
    await user.click(within(dialog).getByRole('button', { name: 'Share with Ben Hartmann' }));
    await waitFor(() => expect(screen.getByText('Shared. Ben Hartmann can read it now.')).toHaveFocus());
  });

  it('stands at the foot of a phone’s screen as soon as there is something to share', async () => {
    const wide = window.matchMedia;
    window.matchMedia = (query) => ({ ...wide(query), matches: query.includes('max-width') });
    try {
      const { user } = open('/plan', 'ada');
      const shares = await screen.findAllByRole('button', { name: 'Share the changes…' });
      expect(shares).toHaveLength(1);
      expect(shares[0]!.parentElement).toHaveTextContent('2 parts have changed since.');
      await user.click(shares[0]!);
      const dialog = await screen.findByRole('dialog');
      await within(dialog).findByText('Where I want to be');
      await user.click(within(dialog).getByRole('button', { name: 'Share with Ben Hartmann' }));
      await waitFor(() => expect(screen.getByText('Shared. Ben Hartmann can read it now.')).toHaveFocus());
    } finally {
      window.matchMedia = wide;
    }
  });
});
