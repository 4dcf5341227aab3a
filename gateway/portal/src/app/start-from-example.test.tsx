import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { open } from '../testing/portal';

const box = (name: RegExp) => screen.findByRole<HTMLInputElement>('textbox', { name });
const panel = async () => within(await screen.findByRole('region', { name: 'Examples' }));

/** Ada's plan with a new goal and the examples open. */
async function examples() {
  const { user } = open('/plan', 'ada');
  await user.click((await screen.findAllByRole('button', { name: /Add a goal/ }))[0]!);
  await user.click(await screen.findByRole('button', { name: 'Start from an example' }));
  await (await panel()).findAllByRole('listitem');
  return user;
}

describe('starting from an example', () => {
  it('shows three, each with why it may fit, and three others', async () => {
    const user = await examples();
    const shown = await panel();
    expect(shown.getAllByRole('listitem')).toHaveLength(3);
    expect(shown.getAllByText(/May fit if/)).toHaveLength(3);
    expect(shown.getByText(/\[machine\]/)).toBeVisible();
    await user.click(shown.getByRole('button', { name: 'Three others' }));
    expect(await shown.findByText(/\[maker\]/)).toBeVisible();
  });

  it('takes one over as a draft, with the first part to adapt selected', async () => {
    const user = await examples();
    await user.click((await panel()).getAllByRole('button', { name: /Start from “Learn to set up/ })[0]!);
    const title = await box(/What I will learn/);
    expect(title).toHaveValue('Learn to set up [machine] on my own');
    expect(await box(/How one can tell/)).toHaveValue('Done five times without help, checked by [name]');
    expect(screen.getByText(/Still to adapt: \[machine\], \[name\]/)).toBeVisible();
    await waitFor(() => expect(title).toHaveFocus());
    expect(title.value.slice(title.selectionStart!, title.selectionEnd!)).toBe('[machine]');
    await user.keyboard('press 4');
    expect(title).toHaveValue('Learn to set up press 4 on my own');
    expect(screen.getByText(/Still to adapt: \[name\]/)).toBeVisible();
  });

  it('gives back what stood there before', async () => {
    const user = await examples();
    await user.type(await box(/What I will learn/), 'my own words');
    await user.click((await panel()).getAllByRole('button', { name: /Start from “Learn to set up/ })[0]!);
    await user.click(await screen.findByRole('button', { name: 'Back to what stood here' }));
    expect(await box(/What I will learn/)).toHaveValue('my own words');
  });
});
