import { describe, expect, it } from 'vitest';

import { zones } from './zones';

describe('zones', () => {
  it('offers a place by the name it has today, whatever the browser calls it', () => {
    const offered = zones('Europe/Berlin');
    expect(offered).toEqual(expect.arrayContaining(['Asia/Kolkata', 'Europe/Kyiv', 'America/Argentina/Buenos_Aires']));
    expect(offered).not.toContain('Asia/Calcutta');
    expect(offered).not.toContain('Europe/Kiev');
  });

  it('keeps a name that only the people file uses, once and in its place', () => {
    const offered = zones('Asia/Calcutta');
    expect(offered.filter((zone) => zone === 'Asia/Calcutta')).toHaveLength(1);
    expect(offered).toEqual([...offered].sort());
  });
});
