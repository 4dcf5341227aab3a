import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { open } from '../testing/portal';

describe('who has seen my plan', () => {
  it('says of each person and day what was read, and as what', async () => {
    open('/plan', 'ada');
    const heading = await screen.findByRole('heading', { name: 'Who has read it' });
    const note = within(heading.parentElement!);
    const [visit] = await note.findAllByRole('listitem');
    expect(visit).toHaveTextContent(/Ben Hartmann, .* as manager/);
    expect(visit).toHaveTextContent(/the plan, as shared on/);
    expect(visit).toHaveTextContent(/the plan as PDF, as shared on/);
    expect(visit).toHaveTextContent(/the comments/);
  });
});
