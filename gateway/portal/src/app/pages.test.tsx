import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { anOrganization, heading, open } from '../testing/portal';

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const link = (name: string | RegExp) => screen.findByRole('link', { name });
const box = (name: string | RegExp) => screen.findByRole('textbox', { name });

describe('before signing in', () => {
  it('the start page asks for the organization and says when it is missing', async () => {
    const { user } = open('/', null);
    await user.click(await button('Sign in'));
    expect(await screen.findByText(/Write one of the two/)).toBeVisible();
  });

  it('a page of the inside leads to the start page, and back to itself after signing in', async () => {
    localStorage.setItem('cairn-organization', 'nordlicht');
    open('/plan', null);
    window.history.replaceState(null, '', '/plan');
    expect(await heading(/career talk/)).toBeVisible();
    expect(await link('Sign in at nordlicht')).toHaveAttribute('href', expect.stringContaining('/o/nordlicht'));
  });

  it('somebody whom the organization has not named is told who can help', async () => {
    open('/not-known', null);
    expect(await heading('Cairn does not know you yet')).toBeVisible();
    expect(screen.getByText(/usually HR/)).toBeVisible();
  });
});

describe('Today', () => {
  it('says in sentences what waits, each with the way to settle it', async () => {
    open('/today', 'ada');
    expect(await screen.findByText(/The recap of your talk with Ben Hartmann/)).toBeVisible();
    expect(await link('Edit and send')).toHaveAttribute('href', '/conversations/talk-held');
    expect(await link('Answer')).toHaveAttribute('href', '/check-ins/check-now');
  });

  it('says what happens next', async () => {
    open('/today', 'ada');
    expect(await link('Career talk with Ben Hartmann')).toHaveAttribute('href', '/conversations/talk-next');
  });

  it('shows what it has while part of the platform does not answer', async () => {
    const fake = anOrganization();
    const { handle } = fake;
    fake.handle = (request) =>
      request.url.includes('/reminders/') ? Promise.resolve(new Response('', { status: 503 })) : handle(request);
    open('/today', 'ada', fake);
    expect(await screen.findByText(/Part of Cairn does not answer/)).toBeVisible();
    expect(screen.getByText(/Your talk with Ben Hartmann/)).toBeVisible();
  });

  it('speaks German where the person does', async () => {
    const fake = anOrganization();
    fake.world.people.get('ada')!.locale = 'de';
    open('/today', 'ada', fake);
    expect(await heading('Heute')).toBeVisible();
    expect(await screen.findByText(/Die Zusammenfassung Ihres Gesprächs/)).toBeVisible();
  });

  it('says du where the organization does', async () => {
    const fake = anOrganization();
    fake.world.people.get('ada')!.locale = 'de';
    fake.world.tenant = { ...fake.world.tenant, addressForm: 'du' };
    open('/today', 'ada', fake);
    expect(await screen.findByText(/Die Zusammenfassung deines Gesprächs/)).toBeVisible();
  });
});

describe('the first five minutes', () => {
  it('end in a proposed talk, and what was said about oneself stays one’s own', async () => {
    const { user, fake } = open('/start', 'new');
    await user.type(await box(/What of your work do you like/), 'Small tools');
    await user.click(await button('Next'));
    await user.type(await box(/What would you like to be different/), 'Less firefighting');
    await user.click(await button('Next'));
    await user.type(await box(/What should your manager know/), 'How we plan releases');
    await user.click(await button('Next'));
    await user.click(await button('Propose the talk to Ben Hartmann'));
    expect(await heading('Today')).toBeVisible();
    const talk = [...fake.world.conversations.values()].find(({ employee }) => employee === 'new');
    expect(talk).toMatchObject({ purpose: 'How we plan releases', partner: 'ben', state: 'proposed' });
    const { sections } = fake.world.plans.get('new')!;
    expect(sections.map(({ audience }) => audience)).toEqual(['only-me', 'only-me']);
  });
});

describe('my plan', () => {
  it('saves what is typed and says so', async () => {
    const { user, fake } = open('/plan', 'new');
    await user.type(await box('Where I want to be'), 'Somewhere calmer');
    expect(await screen.findByText('Saved')).toBeVisible();
    expect(fake.world.plans.get('new')!.sections[0]).toMatchObject({ text: 'Somewhere calmer', audience: 'only-me' });
  });

  it('says that words are on this device while the connection is lost', async () => {
    const { user, fake } = open('/plan', 'ada');
    const field = await box('Where I want to grow');
    fake.trouble = 'offline';
    await user.type(field, 'Patience');
    expect(await screen.findByText(/Saved on this device/)).toBeVisible();
  });

  it('shows both versions when another tab saved in between', async () => {
    const { user, fake } = open('/plan', 'ada');
    const field = await box('Where I want to be');
    const vision = fake.world.plans.get('ada')!.sections[0]!;
    Object.assign(vision, { text: 'From the other tab', etag: '"9"' });
    await user.clear(field);
    await user.type(field, 'From this tab');
    const both = await screen.findByRole('group', { name: /changed somewhere else/ });
    expect(within(both).getByText('From the other tab')).toBeVisible();
    await user.click(within(both).getByRole('radio', { name: 'Mine' }));
    await user.click(within(both).getByRole('button', { name: 'Keep it like this' }));
    await waitFor(() => expect(fake.world.plans.get('ada')!.sections.find(({ name }) => name === 'vision')!.text).toBe('From this tab'));
  });

  it('takes a new goal with its measure', async () => {
    const { user, fake } = open('/plan', 'new');
    await user.click((await screen.findAllByRole('button', { name: /Add a goal/ }))[0]!);
    await user.type(await box('What I will learn, do or take on'), 'Release without a night shift');
    await user.type(await box('How one can tell that it is reached'), 'Three releases before six');
    await user.click(await button('Add this goal'));
    expect(await screen.findByRole('heading', { name: 'Release without a night shift' })).toBeVisible();
    expect(fake.world.plans.get('new')!.goals[0]).toMatchObject({ horizon: 'near', measure: 'Three releases before six' });
  });

  it('leaves the focus where a person without a mouse goes on', async () => {
    const { user } = open('/plan', 'new');
    await user.click((await screen.findAllByRole('button', { name: /Add a goal/ }))[0]!);
    expect(await box('What I will learn, do or take on')).toHaveFocus();
    await user.keyboard('Release without a night shift');
    await user.click(await button('Add this goal'));
    await waitFor(() => expect(screen.getAllByRole('button', { name: /Add a goal/ })[0]).toHaveFocus());
  });

  it('has beside a goal what the newest check-in said about it', async () => {
    const fake = anOrganization();
    const moves = { goal: 'g-tests', pulse: 'moves' as const, line: 'The second round is done.' };
    fake.world.checkIns.get('check-now')!.answers = [{ by: 'ben', at: new Date().toISOString(), goals: [moves] }];
    open('/plan', 'ada', fake);
    expect(await screen.findByText('The second round is done.')).toBeVisible();
    expect(screen.getByText('moves')).toBeVisible();
  });

  it('shows what would go before it is shared', async () => {
    const { user, fake } = open('/plan', 'ada');
    await user.click(await button('Share the changes…'));
    const dialog = await screen.findByRole('dialog');
    expect(await within(dialog).findByText('Where I want to be')).toBeVisible();
    await user.click(within(dialog).getByRole('button', { name: 'Share with Ben Hartmann' }));
    await waitFor(() => expect(fake.world.plans.get('ada')!.sharedNumber).toBe(3));
  });

  it('as the manager will see it has nothing that is for me only', async () => {
    open('/plan/preview', 'ada');
    expect(await screen.findByText(/In three years/)).toBeVisible();
    expect(screen.queryByText(/Four days a week/)).toBeNull();
    expect(screen.queryByText(/Answer my own questions/)).toBeNull();
  });
});

describe('the page before it is shared', () => {
  it('has what the manager will see beside the words: notes, what was said, whose step it is, why, and what was done', async () => {
    const fake = anOrganization();
    const goal = fake.world.plans.get('ada')!.goals.find(({ id }) => id === 'g-tests')!;
    goal.verdict = { verdict: 'not-yet', because: 'After the fair.', by: 'ben', at: '2026-11-02T09:00:00Z', holds: true };
    goal.status = 'paused';
    goal.reason = 'The fair comes first.';
    goal.steps = [{ id: 's1', what: 'Open the door to the board', owner: 'manager', by: null, done: false }];
    open('/plan/preview', 'ada', fake);
    expect(await screen.findByText('After the fair.')).toBeVisible();
    expect(screen.getByText('The fair comes first.')).toBeVisible();
    expect(screen.getByText('Open the door to the board').closest('dd')).toHaveTextContent(/Ben Hartmann/);
    expect(await screen.findByRole('heading', { name: /^What Ada Okafor/ })).toBeVisible();
  });
});

describe('a goal that is dropped', () => {
  it('asks why, where it is said', async () => {
    const { user, fake } = open('/plan', 'ada');
    await user.click(await screen.findByRole('button', { name: 'Edit “Run the user tests of the client portal”' }));
    await user.selectOptions(await screen.findByRole('combobox', { name: 'How it stands' }), 'dropped');
    expect(await screen.findByRole('textbox', { name: 'Why dropped' })).toHaveAccessibleDescription('Please say in a sentence why.');
    await user.type(screen.getByRole('textbox', { name: 'Why dropped' }), 'No client any more');
    await waitFor(() => expect(fake.world.plans.get('ada')!.goals.find(({ id }) => id === 'g-tests')).toMatchObject({ status: 'dropped', reason: 'No client any more' }));
  });
});

describe('the team', () => {
  it('shows first what waits for the manager', async () => {
    open('/team', 'ben');
    const rows = await screen.findAllByRole('row');
    expect(rows[1]).toHaveTextContent('Ada Okafor');
    expect(rows[1]).toHaveTextContent('Say how you see the goals');
  });

  it('lets the manager say to a goal that it fits', async () => {
    const { user, fake } = open('/team/ada', 'ben');
    await user.click((await screen.findAllByRole('radio', { name: 'fits' }))[0]!);
    await user.click(await button('Say so'));
    await waitFor(() => expect(fake.world.shared.get('ada')!.goals[1]!.verdict).toMatchObject({ verdict: 'fits', by: 'ben' }));
  });

  it('asks why where it does not fit yet', async () => {
    const { user, fake } = open('/team/ada', 'ben');
    await user.click((await screen.findAllByRole('radio', { name: 'not yet' }))[0]!);
    await user.click(await button('Say so'));
    expect(await screen.findByText(/Please say why/)).toBeVisible();
    expect(fake.world.shared.get('ada')!.goals[1]!.verdict).toBeNull();
  });

  it('tells of somebody who shares nothing just that', async () => {
    open('/team/emre', 'ben');
    expect(await heading('Emre Yılmaz shares no plan with you')).toBeVisible();
  });
});

describe('talks', () => {
  it('are listed with their purpose', async () => {
    open('/conversations', 'ada');
    expect(await link('How the user tests could become part of my job')).toBeVisible();
  });

  it('are proposed with a purpose, a drafted agenda and times', async () => {
    const { user, fake } = open('/conversations/new', 'ada');
    await user.type(await box('What is the talk for? One sentence.'), 'What comes next');
    await user.click(await button('Take out “What would help”'));
    await user.click(await button('Propose to Ben Hartmann'));
    expect(await heading('Talk with Ben Hartmann')).toBeVisible();
    const talk = [...fake.world.conversations.values()].at(-1)!;
    expect(talk.purpose).toBe('What comes next');
    expect(talk.agenda.map(({ topic }) => topic)).toEqual(['purpose-and-thanks', 'vision', 'goals-near', 'next-steps']);
    expect(talk.times).toHaveLength(2);
  });

  it('sooner than a full working day need an explicit yes', async () => {
    const { user, fake } = open('/conversations/talk-proposed', 'ben');
    await user.click((await screen.findAllByRole('radio'))[0]!);
    await user.click(await button('Accept this time'));
    expect(await screen.findByRole('alert')).toHaveTextContent(/sooner than a full working day/);
    await user.click(screen.getByRole('checkbox', { name: /Yes, it suits me/ }));
    await user.click(await button('Accept this time'));
    await waitFor(() => expect(fake.world.conversations.get('talk-proposed')!.state).toBe('scheduled'));
  });

  it('are prepared in three lines that save themselves', async () => {
    const { user, fake } = open('/conversations/talk-next', 'ada');
    await user.type(await box('What I want to tell'), 'The first round went well');
    await user.click(screen.getByRole('checkbox', { name: 'I am ready' }));
    await waitFor(() => expect(fake.world.preparations.get('talk-next/ada')).toMatchObject({ ready: true }));
    expect(fake.world.preparations.get('talk-next/ada')!.lines[0]).toBe('The first round went well');
  });

  it('keep a private note from the other side', async () => {
    const { user, fake } = open('/conversations/talk-next', 'ada');
    await user.type(await box('Write a note'), 'Ask about time');
    await waitFor(() => expect(fake.world.notes.get('talk-next')?.[0]).toMatchObject({ audience: 'private', text: 'Ask about time' }));
    await user.type(await box('Write a note'), ' again');
    await waitFor(() => expect(fake.world.notes.get('talk-next')).toMatchObject([{ text: 'Ask about time again' }]));
  });

  it('are marked held, and their recap is then with the employee', async () => {
    const { user } = open('/conversations/talk-next', 'ada');
    await user.click(await button('We have talked'));
    expect(await screen.findByRole('heading', { name: 'Recap' })).toBeVisible();
  });

  it('end in steps with an owner and a date', async () => {
    const { user, fake } = open('/conversations/talk-held', 'ada');
    await user.type(await box('What'), 'Ask for the calendar');
    await user.click(await button('Add the step'));
    await waitFor(() => expect(fake.world.steps.get('talk-held')).toHaveLength(2));
  });

  it('take feedback as situation, behaviour and impact', async () => {
    const { user, fake } = open('/conversations/talk-held', 'ben');
    await user.click(await button('Give feedback'));
    await user.type(await box(/What it is about/), 'Leading workshops');
    await user.type(await box(/Situation/), 'Last Tuesday');
    await user.type(await box(/Behaviour/), 'She let everybody finish');
    await user.type(await box(/Impact/), 'Two people spoke who never do');
    await user.click(await button('Give this feedback to Ada Okafor'));
    await waitFor(() => expect(fake.world.feedback[0]).toMatchObject({ receiver: 'ada', conversation: 'talk-held' }));
  });

  it('have a recap whose way by email is shown before it goes', async () => {
    const { user, fake } = open('/conversations/talk-held', 'ada');
    await user.click(await button('Send to Ben Hartmann…'));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('radio', { name: 'a note with a link' }));
    expect(within(dialog).getByText(/Not a word of the recap/)).toBeVisible();
    await user.click(within(dialog).getByRole('button', { name: 'Send the recap to Ben Hartmann' }));
    await waitFor(() => expect(fake.world.recaps.get('talk-held')).toMatchObject({ state: 'sent', how: 'link' }));
  });

  it('have no line of the other with words that are not theirs', async () => {
    const fake = anOrganization();
    const recap = fake.world.recaps.get('talk-held')!;
    recap.lines = [{ kind: 'advice', by: 'ben', text: 'Ask early' }];
    const { user } = open('/conversations/talk-held', 'ada', fake);
    expect(await screen.findByText('Advice, Ben Hartmann')).toBeVisible();
    await user.type(await box('Line 1'), ', or late');
    await waitFor(() => expect(recap.lines).toEqual([{ kind: 'note', by: 'ada', text: 'Ask early, or late' }]));
  });

  it('let the manager acknowledge the recap', async () => {
    const fake = anOrganization();
    Object.assign(fake.world.conversations.get('talk-held')!, { state: 'recapped', recap: { state: 'sent', dueOn: '2026-01-01' } });
    Object.assign(fake.world.recaps.get('talk-held')!, { state: 'sent', sentAt: new Date().toISOString() });
    const { user } = open('/conversations/talk-held', 'ben', fake);
    await user.click(await button('Read it, and it is as I remember'));
    await waitFor(() => expect(fake.world.recaps.get('talk-held')!.state).toBe('acknowledged'));
  });

  it('agree on a rhythm of check-ins with its first date', async () => {
    const { user, fake } = open('/conversations/talk-held', 'ada');
    await user.click(await button('Agree on this'));
    await waitFor(() => expect(fake.world.cadences.get('ada')).toMatchObject({ every: 'month', conversation: 'talk-held' }));
  });
});

describe('a check-in', () => {
  it('is answered with one tap a goal', async () => {
    const { user, fake } = open('/check-ins/check-now', 'ada');
    await screen.findByRole('heading', { name: 'Run the user tests of the client portal' });
    for (const tap of screen.getAllByRole('radio', { name: 'moves' })) await user.click(tap);
    await user.type(await box(/What is next/), 'The second round');
    await user.click(await button('Answer'));
    expect(await screen.findByText(/Ada Okafor,/)).toBeVisible();
    expect(fake.world.checkIns.get('check-now')!.answers[0]).toMatchObject({ by: 'ada', next: 'The second round' });
  });
});

describe('settings', () => {
  it('change the language of the page at once', async () => {
    const { user } = open('/settings', 'ada');
    await user.click(await screen.findByRole('radio', { name: 'Deutsch' }));
    expect(await heading('Einstellungen')).toBeVisible();
  });

  it('save how reminders come', async () => {
    const { user, fake } = open('/settings', 'ada');
    await user.click(await screen.findByRole('radio', { name: 'once a day, together' }));
    await waitFor(() => expect(fake.world.preferences.get('ada')).toMatchObject({ delivery: 'digest' }));
  });
});

describe('people of the organization', () => {
  const file = (rows: string) =>
    new File([`key,name,email,user_name,title,department,manager\n${rows}`], 'people.csv', { type: 'text/csv' });

  it('are shown with an example until a file is chosen', async () => {
    const { user } = open('/people-import', 'frieda', inEnglish());
    expect(await screen.findByText('acting_manager, acting_from, acting_until')).toBeVisible();
    expect(await button('Download an example')).toBeVisible();
    await user.upload(document.querySelector<HTMLInputElement>('input[type=file]')!, file('1,A,,,,,9'));
    expect(await screen.findByText('This manager is nobody in the file')).toBeVisible();
    expect(screen.queryByText('What the file looks like')).toBeNull();
  });

  it('are loaded after it was shown who gains and who loses sight', async () => {
    const { user } = open('/people-import', 'frieda', inEnglish());
    await button('Choose a CSV file');
    await user.upload(document.querySelector<HTMLInputElement>('input[type=file]')!, file('1,A,,,,,\n2,B,,,,,1'));
    expect(await screen.findByText(/Ben Hartmann sees it no longer/)).toBeVisible();
    await user.click(await button('Load these people'));
    expect(await screen.findByRole('heading', { name: 'Loaded' })).toBeVisible();
  });

  it('are refused with line, column and what was expected', async () => {
    const { user } = open('/people-import', 'frieda', inEnglish());
    await button('Choose a CSV file');
    await user.upload(document.querySelector<HTMLInputElement>('input[type=file]')!, file('1,A,,,,,9'));
    expect(await screen.findByText('This manager is nobody in the file')).toBeVisible();
  });

  it('are not for everybody to load', async () => {
    open('/people-import', 'ada');
    expect(await screen.findByText('This page is for administrators of the organization.')).toBeVisible();
  });
});

describe('the frame', () => {
  it('finds every page by Ctrl-K', async () => {
    const { user } = open('/today', 'ben');
    await heading('Today');
    await user.keyboard('{Control>}k{/Control}');
    await user.type(await screen.findByRole('textbox', { name: /Type where/ }), 'Chloé');
    await user.keyboard('{Enter}');
    expect(await heading('Chloé Lefèvre shares no plan with you')).toBeVisible();
  });

  it('says that the session has ended over the page as it is, and keeps what was typed', async () => {
    const { user, fake } = open('/plan', 'ada');
    const field = await box('What interests me');
    fake.person = null;
    await user.type(field, 'Typed at the end');
    expect(await screen.findByRole('heading', { name: 'Please sign in again' })).toBeVisible();
    expect(field).toHaveValue('Typed at the end');
  });

  it('asks before signing out while words are only on this device', async () => {
    const { user, fake } = open('/plan', 'ada');
    const field = await box('What interests me');
    fake.trouble = 'offline';
    await user.type(field, 'Not sent');
    await user.click(await button('Menu of Ada Okafor'));
    await user.click(await screen.findByRole('menuitem', { name: 'Sign out' }));
    expect(await screen.findByRole('alertdialog', { name: /only on this device/ })).toBeVisible();
  });

  it('says that a page does not exist', async () => {
    open('/nowhere', 'ada');
    expect(await heading('There is nothing here')).toBeVisible();
  });
});

function inEnglish() {
  const fake = anOrganization();
  fake.world.people.get('frieda')!.locale = 'en';
  return fake;
}
