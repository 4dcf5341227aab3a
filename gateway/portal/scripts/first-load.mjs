// Says how much script the first load of each page takes, and fails where it is more than people on a slow line should wait for.
// Part of the build: npm run build
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const most = 250_000;
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));
const entry = Object.keys(manifest).find((name) => manifest[name].isEntry);
const words = Object.keys(manifest).filter((name) => /config\/messages\/d[eu]\/index\.ts$/.test(name));
const router = readFileSync('src/app/router.tsx', 'utf8');
const partOf = new Map([...router.matchAll(/withWords\('([\w-]+)', import\('\.\.\/([^']+)'\)/g)].map(([, part, page]) => [`src/${page}.tsx`, part]));
const pages = Object.keys(manifest).filter((name) => /-page\.tsx$/.test(name) && manifest[name].isDynamicEntry);

/** A chunk and all that it needs before it runs. */
function needed(name, found = new Set()) {
  if (found.has(name)) return found;
  found.add(name);
  for (const next of manifest[name].imports ?? []) needed(next, found);
  return found;
}

/** The messages that come with a page alone, in the longest form. */
function ownWords(page) {
  const part = partOf.get(page);
  return part ? ['de', 'du'].map((language) => `src/config/messages/${language}/${part}.ts`) : [];
}

const sizes = new Map();
function sizeOf(name) {
  const { file } = manifest[name];
  if (!file.endsWith('.js')) return 0;
  if (!sizes.has(file)) sizes.set(file, gzipSync(readFileSync(`dist/${file}`)).length);
  return sizes.get(file);
}

const loads = pages
  .map((page) => {
    const chunks = new Set([entry, ...words, ...ownWords(page), page].flatMap((name) => [...needed(name)]));
    return { page, bytes: [...chunks].reduce((sum, name) => sum + sizeOf(name), 0) };
  })
  .sort((one, other) => other.bytes - one.bytes);

const [heaviest] = loads;
console.log(`First load: at most ${Math.round(heaviest.bytes / 1000)} kB of script, gzipped (${heaviest.page}).`);
if (heaviest.bytes > most) {
  console.error(`That is more than the ${most / 1000} kB that it may be. Import what a page does not need at first later.`);
  process.exit(1);
}
