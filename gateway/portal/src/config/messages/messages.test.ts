import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { de } from './de';
import { du } from './du';
import { en } from './en';
import { parts } from './parts';

type Tree = { [key: string]: string | Tree };

function flat(tree: Tree, prefix = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value] as [string, string]] : flat(value, `${prefix}${key}.`),
  );
}

/** The messages of a language with all those that come with their pages. */
async function whole(language: 'en' | 'de' | 'du', messages: Tree): Promise<[string, string][]> {
  const further = await Promise.all(Object.values(parts).map((part) => part[language]() as Promise<Tree>));
  return flat(Object.assign({}, messages, ...further));
}

const english = await whole('en', en);
const german = await whole('de', de);
const informal = await whole('du', du);
const keys = (pairs: [string, string][]) => pairs.map(([key]) => key).sort();
const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'messages' || entry.name === 'testing' ? [] : sources(path);
    return /\.tsx?$/.test(entry.name) && !entry.name.includes('.test.') ? [readFileSync(path, 'utf8')] : [];
  });
}

/** Keys as they stand in the code: whole ones, and beginnings that are completed by a value. */
function used(): { whole: Set<string>; beginnings: string[] } {
  const code = sources('src').join('\n');
  const whole = new Set([...code.matchAll(/'([a-zA-Z]+(?:\.[\w-]+)*)'/g)].map(([, key]) => key!));
  const beginnings = [...code.matchAll(/`([a-zA-Z]+(?:\.[\w-]+)*\.)\$\{/g)].map(([, key]) => key!);
  return { whole, beginnings };
}

describe('messages', () => {
  it('have the same keys in both languages', () => {
    expect(keys(german)).toEqual(keys(english));
  });

  it('name the same values in both languages', () => {
    const other = new Map([...german]);
    for (const [key, text] of english) expect([key, placeholders(other.get(key)!)]).toEqual([key, placeholders(text)]);
  });

  it('are all used', () => {
    const { whole, beginnings } = used();
    const unused = keys(english).filter((key) => {
      const bare = key.replace(/_(one|other)$/, '');
      return !whole.has(bare) && !beginnings.some((beginning) => key.startsWith(beginning));
    });
    expect(unused).toEqual([]);
  });

  it('have each plural in both forms', () => {
    const all = new Set(keys(english));
    const forms = [...all].filter((key) => key.endsWith('_one')).map((key) => key.replace('_one', '_other'));
    expect(forms.filter((key) => !all.has(key))).toEqual([]);
  });
});

describe('messages for those who say du', () => {
  const address = /\b(Sie|Ihnen|Ihr|Ihre|Ihrem|Ihren|Ihrer|Ihres)\b/;
  const own = new Map([...informal]);

  it('exist only where there is a text to replace', () => {
    const known = new Set(keys(german));
    expect(keys(informal).filter((key) => !known.has(key))).toEqual([]);
  });

  it('replace every text that says Sie', () => {
    const formal = german.filter(([, text]) => address.test(text)).map(([key]) => key);
    expect(formal.filter((key) => !own.has(key))).toEqual([]);
  });

  it('say Sie nowhere themselves', () => {
    expect(informal.filter(([, text]) => address.test(text)).map(([key]) => key)).toEqual([]);
  });

  it('name the same values', () => {
    const formal = new Map([...german]);
    for (const [key, text] of informal) expect([key, placeholders(text)]).toEqual([key, placeholders(formal.get(key)!)]);
  });
});
