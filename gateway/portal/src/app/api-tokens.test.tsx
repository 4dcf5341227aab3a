import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { speak } from '../lib/i18n/start';
import { anOrganization, heading, open } from '../testing/portal';

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const hr = 'People from the HR system, every night';

/** Frieda is the administrator; here she reads English. */
function inEnglish() {
  const fake = anOrganization();
  fake.world.people.set('frieda', { ...fake.world.people.get('frieda')!, locale: 'en' });
  return fake;
}

async function filledIn(fake = inEnglish()) {
  const page = open('/api-tokens', 'frieda', fake);
  await page.user.click(await button('Make a token'));
  await page.user.type(await screen.findByRole('textbox', { name: 'What it is for' }), 'Nightly people');
  await page.user.click(screen.getByRole('checkbox', { name: /^Load the people/ }));
  return page;
}

describe('access for programs', () => {
  it('lists each token with what it opens, who made it and until when it works', async () => {
    open('/api-tokens', 'frieda', inEnglish());
    const entry = (await screen.findByRole('heading', { name: hr })).closest('li')!;
    expect(entry).toHaveTextContent('Load the people · Look people up');
    expect(entry).toHaveTextContent(/Made by Frieda .* on .*, works until/);
    const ended = screen.getByRole('heading', { name: 'Plans from the old tool' }).closest('li')!;
    expect(ended).toHaveTextContent(/^.*Made on .*, expired on .*, opens nothing any more/);
  });

  it('says what tokens are for where there is none, and where the documentation is', async () => {
    const fake = inEnglish();
    fake.world.apiTokens.clear();
    open('/api-tokens', 'frieda', fake);
    expect(await screen.findByRole('heading', { name: 'No program has access yet' })).toBeVisible();
    expect(screen.getByText(/the HR system could send the file/)).toBeVisible();
    expect(screen.getByRole('link', { name: /documentation/ })).toHaveAttribute('href', '/api');
  });

  it('says what is missing before anything is sent', async () => {
    const { user, fake } = open('/api-tokens', 'frieda', inEnglish());
    await user.click(await button('Make a token'));
    await user.click(await button('Make the token'));
    expect(screen.getByText(/Please say what it is for/)).toBeVisible();
    expect(screen.getByText(/Choose at least one/)).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'What it is for' })).toHaveFocus();
    expect(fake.seen).not.toContain('POST /api/v1/api-tokens');
  });

  it('makes a token for 90 days unless told otherwise', async () => {
    const { user, fake } = await filledIn();
    expect(screen.getByRole('radio', { name: '90 days' })).toBeChecked();
    await user.click(await button('Make the token'));
    await heading(/Access/);
    await waitFor(() => expect(fake.world.apiTokens.size).toBe(4));
    const made = [...fake.world.apiTokens.values()].at(-1)!;
    expect(made.scopes).toEqual(['people-imports']);
    expect(Math.round((Date.parse(made.expires) - Date.now()) / 86_400_000)).toBe(90);
  });

  it('shows the token once, with a way to copy it, and never again', async () => {
    const { user } = await filledIn();
    await user.click(await button('Make the token'));
    const secret = await screen.findByRole<HTMLInputElement>('textbox', { name: 'The token' });
    expect(secret.value).toMatch(/^cairn_/);
    expect(await screen.findByRole('heading', { name: /Copy the token of “Nightly people” now/ })).toHaveFocus();
    await user.click(await button('Copy'));
    expect(await navigator.clipboard.readText()).toBe(secret.value);
    const text = secret.value;
    await user.click(await button('I have put it away'));
    expect(await screen.findByRole('heading', { name: 'Nightly people' })).toBeVisible();
    expect(document.body.innerHTML).not.toContain(text);
  });

  it('selects the token where the browser lets nothing be copied', async () => {
    const { user } = await filledIn();
    await user.click(await button('Make the token'));
    const secret = await screen.findByRole<HTMLInputElement>('textbox', { name: 'The token' });
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('not here', 'NotAllowedError'));
    await user.click(await button('Copy'));
    expect(await screen.findByText(/It is selected/)).toBeVisible();
    expect(secret.selectionEnd).toBe(secret.value.length);
  });

  it('offers another token where the answer with the first one was lost', async () => {
    const { user, fake } = await filledIn();
    fake.trouble = 'answers-lost';
    await user.click(await button('Make the token'));
    expect(await screen.findByText(/cannot be reached/)).toBeVisible();
    fake.trouble = 'none';
    await user.click(await button('Make the token'));
    await user.click(await button('Revoke it and make another one'));
    expect(await screen.findByRole('textbox', { name: 'The token' })).toBeVisible();
    expect([...fake.world.apiTokens.values()].filter(({ name }) => name === 'Nightly people')).toHaveLength(1);
  });

  it('revokes a token once it was said what stops working', async () => {
    const { user, fake } = open('/api-tokens', 'frieda', inEnglish());
    await user.click(await button(`Revoke “${hr}”`));
    const dialog = within(await screen.findByRole('alertdialog'));
    expect(dialog.getByText('Look people up')).toBeVisible();
    await user.click(dialog.getByRole('button', { name: `Revoke “${hr}”` }));
    expect(await screen.findByText(`“${hr}” is revoked.`)).toBeVisible();
    expect(fake.world.apiTokens.has('token-hr')).toBe(false);
    await waitFor(() => expect(screen.queryByRole('heading', { name: hr })).toBeNull());
  });

  it('keeps a token and says why where revoking did not work', async () => {
    const { user, fake } = open('/api-tokens', 'frieda', inEnglish());
    await user.click(await button(`Revoke “${hr}”`));
    const dialog = within(await screen.findByRole('alertdialog'));
    fake.trouble = 'offline';
    await user.click(dialog.getByRole('button', { name: `Revoke “${hr}”` }));
    expect(await dialog.findByRole('alert')).toHaveTextContent(/cannot be reached/);
  });

  it('is for administrators, who find it in their menu', async () => {
    const { close } = open('/api-tokens', 'ada');
    expect(await screen.findByText('This page is for administrators of the organization.')).toBeVisible();
    await (await import('@testing-library/user-event')).default.click(await button('Menu of Ada Okafor'));
    await screen.findByRole('menuitem', { name: 'Settings' });
    expect(screen.queryByRole('menuitem', { name: 'Access for programs' })).toBeNull();
    close();
    const { user } = open('/today', 'frieda', inEnglish());
    await user.click(await button(/Menu of Frieda/));
    await user.click(await screen.findByRole('menuitem', { name: 'Access for programs' }));
    expect(await heading('Access for programs')).toBeVisible();
  });
});

describe('messages that come with their page', () => {
  it('follow the page into another language', async () => {
    open('/api-tokens', 'frieda', inEnglish());
    await screen.findByRole('heading', { name: hr });
    await speak('de', 'du');
    expect(await screen.findByText(/ein Programm deiner Organisation/)).toBeVisible();
    await speak('de');
    expect(await screen.findByText(/ein Programm Ihrer Organisation/)).toBeVisible();
  });
});
