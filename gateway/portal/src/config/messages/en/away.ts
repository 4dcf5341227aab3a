export const away = {
  away: {
    title: 'Away',
    hint: 'While you are away your plan rests by itself: it is not counted and reminds nobody. Others see only that it rests, never why.',
    from: 'First day away',
    until: 'Last day away',
    set: 'Keep these days',
    change: 'Change the days',
    end: 'I am not away',
    days: 'You are away from {{from}} until {{until}}.',
    already: 'You are away until {{until}}.',
    untilMissing: 'Please say which day is the last one.',
    turned: 'The last day lies before the first.',
    rests: 'You are away, so your plan rests by itself until {{date}}.',
    where: 'Your days away',
    report: 'The plan rests until {{date}}. Until then nothing of it waits for you.',
  },
} as const;
